extension ReportPage {
    /// What the report was made from and by which rules, and how to treat it.
    func writeFooter(to html: inout HTMLWriter) {
        html.element("footer", ["id": "about"]) { html in
            html.element("h2", text: wording.label(.about))
            html.element("div", ["class": "about"]) { html in
                html.element("div") { html in
                    html.element("h3", text: wording.label(.rules))
                    writeRules(to: &html)
                }
                html.element("div") { html in
                    html.element("h3", text: wording.label(.personalData))
                    html.element("p", text: wording.label(.personalDataText))
                }
                html.element("div") { html in
                    html.element("h3", text: wording.label(.inputs))
                    html.element("p", text: wording.label(.inputsLead))
                    writeInputs(to: &html)
                    html.element("p", ["class": "soft"]) { html in
                        html.text("\(wording.label(.made)) ")
                        html.element("time", ["datetime": proposal.date.iso], text: wording.longDate(proposal.date))
                        html.text(" · match-cli \(Release.version)")
                    }
                }
            }
        }
        html.newline()
    }

    private func writeRules(to html: inout HTMLWriter) {
        html.element("table") { html in
            html.element("thead") { html in
                html.element("tr") { html in
                    html.element("th", ["scope": "col"], text: wording.label(.criterion))
                    html.element("th", ["scope": "col"], text: wording.label(.must))
                    html.element("th", ["scope": "col", "class": "r"], text: wording.label(.weight))
                }
            }
            html.element("tbody") { html in
                for criterion in Criterion.allCases {
                    let terms = proposal.policy[criterion]
                    let name = wording.name(criterion)
                    writeRule(name, terms.isRequired, criterion.canEarnPoints ? terms.weight : nil, to: &html)
                }
                for criterion in proposal.policy.custom {
                    writeRule(criterion.name, criterion.isRequired, criterion.weight, to: &html)
                }
            }
        }
        html.element("ul") { html in
            for rule in wording.rules(proposal.policy) { html.element("li", text: rule) }
        }
    }

    private func writeRule(_ name: String, _ isRequired: Bool, _ weight: Int?, to html: inout HTMLWriter) {
        html.element("tr") { html in
            html.element("th", ["scope": "row"]) { $0.isolated(name) }
            html.element("td", text: wording.label(isRequired ? .isMust : .isNoMust))
            html.element("td", ["class": "r"], text: weight.map { "\($0)" } ?? "–")
        }
    }

    private func writeInputs(to html: inout HTMLWriter) {
        html.element("table") { html in
            html.element("thead") { html in
                html.element("tr") { html in
                    html.element("th", ["scope": "col"], text: wording.label(.file))
                    html.element("th", ["scope": "col"], text: wording.label(.checksum))
                }
            }
            html.element("tbody") { html in
                for input in run.inputs {
                    html.element("tr") { html in
                        html.element("th", ["scope": "row"]) { html in
                            html.text("\(wording.role(input.role)): ")
                            html.isolated(input.file)
                        }
                        html.element("td") { $0.element("code", text: input.sha256) }
                    }
                }
            }
        }
    }
}
