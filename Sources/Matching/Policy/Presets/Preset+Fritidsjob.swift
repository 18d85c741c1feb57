extension Policy.Preset {
    static let fritidsjobText = """
        // After-school jobs: 13 to 17 year olds in local shops.
        {
          // A shift is two hours after school.
          meetingMinutes: 120,
          // Two young people can have the same shift in one shop.
          reserveSlots: false,
          // Those under 15 need somebody with a certificate.
          childCertificateUnder: 15,
          criteria: {
            ages: { required: true },
            childCertificate: { required: true },
            schedule: { required: true, weight: 30 },
            // They must get there by themselves.
            area: { required: false, weight: 30 },
            interests: { required: false, weight: 20 },
            subjects: { required: false, weight: 20 },
            languages: { required: true, weight: 15 },
            needType: { required: false, weight: 5 },
          },
        }
        """
}
