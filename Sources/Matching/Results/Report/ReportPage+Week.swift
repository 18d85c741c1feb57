extension ReportPage {
    /// The hours that are drawn: from the first part of a day to the end of the last.
    private static let hours = 6..<22

    /// How many people have time for a whole hour, by day and then by hour.
    private func week(_ schedules: [WeeklySchedule]) -> [[Int]] {
        WeeklySchedule.days.map { day in
            Self.hours.map { hour in
                let span = TimeSpan(uncheckedDay: day, start: hour * 4, end: hour * 4 + 4)
                return schedules.count { $0.contains(span) }
            }
        }
    }

    /// Two pictures of the week: when mentees want to meet, and when mentors could.
    func writeWeek(to html: inout HTMLWriter) {
        let wanted = week(proposal.mentees.filter(\.isReady).compactMap(\.schedule))
        let offered = week(proposal.mentors.filter { $0.capacity.maximum > 0 }.compactMap(\.schedule))
        let used = Self.hours.indices.filter { hour in
            let place = hour - Self.hours.lowerBound
            return (wanted + offered).contains { $0[place] > 0 }
        }
        guard let first = used.first, let last = used.last else { return }
        let hours = first...last
        let scarce = WeeklySchedule.days.reduce(0) { sum, day in
            sum + zip(wanted[day], offered[day]).count { $0 > $1 }
        }
        let lead = wording.weekDescription(busiest: busiest(wanted), scarce: scarce)
        figure(.week, lead: lead, isWide: true, to: &html) { html in
            html.element("div", ["class": "weeks"]) { html in
                writeMap("w", .weekWanted, wanted, hours, marked: nil, lead: lead, to: &html)
                writeMap("o", .weekOffered, offered, hours, marked: wanted, lead: lead, to: &html)
            }
        } numbers: { html in
            head([wording.label(.hour), wording.label(.wanted), wording.label(.offered)], to: &html)
            html.element("tbody") { html in
                for day in WeeklySchedule.days {
                    for place in Self.hours.indices.map({ $0 - Self.hours.lowerBound }) {
                        let numbers = [wanted[day][place], offered[day][place]]
                        if numbers == [0, 0] { continue }
                        row(wording.time(hour(day, place)), numbers, to: &html)
                    }
                }
            }
        }
    }

    /// An hour of the week by its place among those that are drawn.
    private func hour(_ day: Int, _ place: Int) -> TimeSpan {
        let start = (Self.hours.lowerBound + place) * 4
        return TimeSpan(uncheckedDay: day, start: start, end: start + 4)
    }

    /// The hour at which most could meet, the first of several.
    private func busiest(_ counts: [[Int]]) -> String {
        let most = counts.joined().max() ?? 0
        for (day, row) in counts.enumerated() where most > 0 {
            guard let place = row.firstIndex(of: most) else { continue }
            return wording.time(hour(day, place))
        }
        return ""
    }

    /// One picture: days across, hours down, the number in each field, and a mark where fewer are offered than wanted.
    private func writeMap(
        _ kind: String,
        _ label: ReportLabel,
        _ counts: [[Int]],
        _ hours: ClosedRange<Int>,
        marked wanted: [[Int]]?,
        lead: String,
        to html: inout HTMLWriter
    ) {
        let most = max(1, counts.joined().max() ?? 1)
        let height = 46 + hours.count * 24
        drawing("week-\(kind)", width: 360, height: height, title: wording.label(label), description: lead, to: &html) {
            html in
            html.element("text", ["x": "0", "y": "14"], text: wording.label(label))
            for (day, name) in wording.dayNames.enumerated() {
                html.element("text", ["class": "s m", "x": "\(57 + day * 46)", "y": "36"], text: name)
            }
            html.element("g", ["class": kind]) { html in
                for hour in hours {
                    let (place, y) = (hour - Self.hours.lowerBound, 42 + (hour - hours.lowerBound) * 24)
                    html.element("text", ["class": "s e", "x": "26", "y": "\(y + 15)"], text: "\(hour)")
                    for day in WeeklySchedule.days {
                        let count = counts[day][place]
                        let isLess = wanted.map { $0[day][place] > count } ?? false
                        writeField(34 + day * 46, y, count, most, isLess: isLess, to: &html)
                    }
                }
            }
        }
    }

    private func writeField(
        _ x: Int,
        _ y: Int,
        _ count: Int,
        _ most: Int,
        isLess: Bool,
        to html: inout HTMLWriter
    ) {
        let level = count == 0 ? 0 : 1 + (count * 5 - 1) / most
        html.empty(
            "rect",
            [
                "class": level == 0 ? "z" : "c\(min(5, level))", "x": "\(x)", "y": "\(y)", "width": "44",
                "height": "22",
                "rx": "3",
            ]
        )
        if isLess {
            html.empty(
                "rect",
                [
                    "class": "less", "x": "\(x + 1)", "y": "\(y + 1)", "width": "42", "height": "20", "rx": "2",
                    "stroke-dasharray": "3 2",
                ]
            )
        }
        if count > 0 || isLess {
            let text: HTMLWriter.Attributes = [
                "class": level > 3 ? "u" : "v", "x": "\(x + 22)", "y": "\(y + 15)",
            ]
            html.element("text", text, text: "\(count)")
        }
    }
}
