extension Policy.Preset {
    static let lektiecafeText = """
        // A homework café: fixed afternoons, one volunteer for a small group at one table.
        {
          meetingMinutes: 60,
          criteria: {
            // The volunteer knows at least one of the subjects, and both are there at the same time.
            subjects: { required: true, weight: 50 },
            schedule: { required: true, weight: 20 },
            languages: { required: true, weight: 20 },
            area: { required: false, weight: 15 },
            interests: { required: false, weight: 5 },
            // Need for help with homework is need enough.
            needType: { required: false, weight: 0 },
          },
          // One volunteer helps up to four, all at the same time, unless the list says otherwise.
          defaults: { capacity: 4, group: true },
        }
        """
}
