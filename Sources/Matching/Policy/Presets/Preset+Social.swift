extension Policy.Preset {
    static let socialText = """
        // A social mentor: somebody who listens, and with whom the mentee can talk.
        {
          // Nobody is left with a mentor who fits badly, if it can be helped.
          objective: "fair",
          meetingMinutes: 60,
          criteria: {
            // The more vulnerable the mentee, the more social the mentor.
            needType: { required: true, weight: 40 },
            // A language to talk in, the mentee's own choice first.
            languages: { required: true, weight: 30 },
            // What the two can do together.
            interests: { required: false, weight: 30 },
            area: { required: false, weight: 15 },
            schedule: { required: true, weight: 15 },
            // Homework and trades matter little here.
            subjects: { required: false, weight: 5 },
          },
        }
        """
}
