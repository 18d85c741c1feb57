extension Policy.Preset {
    static let praktikText = """
        // Firms with places for trainees: the trade and the way there decide.
        {
          waitingClass: "month",
          // A trainee is there all day; the list's times say on which days.
          meetingMinutes: 180,
          // Several trainees can be there at once, and hours are agreed with the firm.
          reserveSlots: false,
          // No firm is full while another has nobody.
          balance: true,
          criteria: {
            subjects: { required: false, weight: 50 },
            area: { required: false, weight: 40 },
            needType: { required: true, weight: 20 },
            languages: { required: true, weight: 15 },
            schedule: { required: false, weight: 10 },
            interests: { required: false, weight: 5 },
          },
        }
        """
}
