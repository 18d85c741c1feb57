/// A heading or a label of a report, each shown by what it may say in English.
public enum ReportLabel: CaseIterable, Sendable {
    /// Such as “Proposed matches”
    case title
    /// Such as “Skip to the content”
    case skip
    /// Such as “Contents”
    case contents
    /// Such as “matched”
    case matched
    /// Such as “waiting”
    case waitingFigure
    /// Such as “mentors found”
    case placesFilled
    /// Such as “free places”
    case freePlaces
    /// Such as “mentors with mentees”
    case mentorsUsed
    /// Such as “middle score”
    case middleScore
    /// Such as “Look here first”
    case lookFirst
    /// Such as “What deserves a second look before you decide.”
    case lookFirstLead
    /// Such as “Weakest matches”
    case weakest
    /// Such as “They fit least well, out of 100.”
    case weakestLead
    /// Such as “Close calls”
    case closeCalls
    /// Such as “Another mentor would cost the whole next to nothing, in points of …”
    case closeCallsLead
    /// Such as “You may decide”
    case ties
    /// Such as “The whole is as good either way. Take them one by one.”
    case tiesLead
    /// Such as “Not stated”
    case missing
    /// Such as “What was not stated earns no points and breaks no rule. Ask …”
    case missingLead
    /// Such as “In every match”
    case statedNowhere
    /// Such as “now”
    case nowHas
    /// Such as “Mentors without a mentee”
    case freeMentors
    /// Such as “Below their minimum”
    case missedMinimums
    /// Such as “Fewer mentors than wanted”
    case partlyMatched
    /// Such as “What your decisions cost”
    case decisions
    /// Such as “Matches you have locked or ruled out.”
    case decisionsLead
    /// Such as “Notes from the lists”
    case problems
    /// Such as “The lists could be used, but these are worth correcting.”
    case problemsLead
    /// Such as “Earlier matches not kept”
    case broken
    /// Such as “They were proposed before and are not in this proposal.”
    case brokenLead
    /// Such as “Keeping more or fewer”
    case tradeOffs
    /// Such as “(chosen)”
    case chosen
    /// Such as “Matches”
    case pairs
    /// Such as “A card each. The score says how much of what your rules count the …”
    case pairsLead
    /// Such as “Nobody could be matched. The reasons stand below.”
    case noPairs
    /// Such as “Search for a name, language, subject …”
    case search
    /// Such as “Area”
    case area
    /// Such as “All areas”
    case allAreas
    /// Such as “Order”
    case sort
    /// Such as “As on the list”
    case byList
    /// Such as “Name”
    case byName
    /// Such as “Area”
    case byArea
    /// Such as “Lowest score first”
    case byLowest
    /// Such as “Highest score first”
    case byHighest
    /// Such as “No match is like that. Try fewer words or all areas.”
    case noneShown
    /// Such as “of 100”
    case score
    /// Such as “not stated”
    case notStated
    /// Such as “Languages”
    case languages
    /// Such as “Subjects”
    case subjects
    /// Such as “Interests”
    case interests
    /// Such as “Times”
    case times
    /// Such as “Next best”
    case nextBest
    /// Such as “Nobody else is possible.”
    case nobodyElse
    /// Such as “locked”
    case locked
    /// Such as “In so large a programme not everything is worked out or told …”
    case notWorkedOut
    /// Such as “What would help is not worked out for so many at once; “match-cli …”
    case helpNotWorkedOut
    /// Such as “goes on”
    case goesOn
    /// Such as “match again”
    case again
    /// Such as “Waiting”
    case waiting
    /// Such as “Who waits, why, and what would help.”
    case waitingLead
    /// Such as “Nobody waits.”
    case nobodyWaits
    /// Such as “Waiting since”
    case since
    /// Such as “priority”
    case priority
    /// Such as “Mentors”
    case mentors
    /// Such as “What each mentor has and could still take.”
    case mentorsLead
    /// Such as “Mentor”
    case mentor
    /// Such as “Has”
    case has
    /// Such as “Places”
    case places
    /// Such as “Free”
    case free
    /// Such as “Mentees”
    case mentees
    /// Such as “takes nobody at present”
    case pausing
    /// Such as “Mentors to look for”
    case recruiting
    /// Such as “Pictures”
    case pictures
    /// Such as “How well people were matched”
    case scores
    /// Such as “Languages”
    case language
    /// Such as “Subjects”
    case subject
    /// Such as “The week”
    case week
    /// Such as “Mentees with time”
    case weekWanted
    /// Such as “Mentors with time”
    case weekOffered
    /// Such as “wanted”
    case wanted
    /// Such as “offered”
    case offered
    /// Such as “too few”
    case tooFew
    /// Such as “The numbers”
    case numbers
    /// Such as “Score”
    case scoreSpan
    /// Such as “Matches”
    case pairCount
    /// Such as “Hour”
    case hour
    /// Such as “in the table.”
    case notDrawn
    /// Such as “About this report”
    case about
    /// Such as “Made”
    case made
    /// Such as “The rules that applied”
    case rules
    /// Such as “Criterion”
    case criterion
    /// Such as “Must”
    case must
    /// Such as “Weight”
    case weight
    /// Such as “yes”
    case isMust
    /// Such as “no”
    case isNoMust
    /// Such as “Made from”
    case inputs
    /// Such as “File”
    case file
    /// Such as “Checksum (SHA-256)”
    case checksum
    /// Such as “The checksum shows whether a file is the very one that was used.”
    case inputsLead
    /// Such as “Personal data”
    case personalData
    /// Such as “This page names people and says what they need. Show it only to …”
    case personalDataText
    /// Such as “This is a proposal. A person decides.”
    case proposalOnly
}
