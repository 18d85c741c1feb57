extension Policy.Preset {
    static let erhvervText = """
        // A mentor from working life: the same trade opens the door.
        {
          meetingMinutes: 60,
          criteria: {
            // The same professional background comes first, and there must be some of it.
            subjects: { required: true, weight: 60 },
            // Mentors for work have no time for personal problems.
            needType: { required: true, weight: 25 },
            schedule: { required: true, weight: 15 },
            languages: { required: true, weight: 10 },
            area: { required: false, weight: 5 },
            interests: { required: false, weight: 5 },
          },
        }
        """
}
