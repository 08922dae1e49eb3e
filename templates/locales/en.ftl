# Wording of the site in English. One file is one language; every key is in every file.
# Numbers arrive as numbers; dates and lengths of time arrive as text that date-… and period-… below have made.

language-name = English
# Where there is little room.
language-short = EN
language-dir = ltr
# As Open Graph has it.
language-locale = en

## The site

site-name = Wayout
site-title = Wayout: how to leave any online service
site-description = How to delete your account: whether you can, how long it takes, what to do first and what you lose. Every answer with its source and date.
skip = Skip to the content
colon = {": "}
comma = {", "}
list-or = {" or "}

nav-main = Chief pages
nav-all = All pages
nav-home = Home
nav-services = All services
nav-find = Filter
nav-categories = Categories
nav-difficulty = Difficulty
nav-dark-patterns = Dark patterns
nav-operators = Operators
nav-rights = Your rights
nav-how-we-rate = How we rate
nav-about = About
nav-privacy = Privacy
nav-contribute = Contribute
nav-data = Data (JSON)

# Said on pages in a language that a program made of this one.
derived-note = A program made this edition of another one; some words may not be those that you would use.
foot-promise = Nothing here follows you: no cookies, no third parties. What you tick stays on your device.
foot-licence = Facts under CC BY 4.0.
foot-date = Data of { $date }.
theme-auto = Colours: as the device
theme-light = Colours: light
theme-dark = Colours: dark

## Search

search-label = Find a service
search-placeholder = Name or web address
search-examples = For example wechat, 微信, wx or taobao.com
search-found = Results: #
search-none = Nothing found for “#”.
search-nearest = The nearest:
search-none-help = Try another spelling, or paste the service’s web address.
search-anyway = What you can do at any service
search-request = Ask us to add it
search-broken = The search could not be loaded. Press Enter for the list of all services.

## Home

home-question = Which account do you want to leave?
home-lead = Whether you can, how long it takes, what to do first, what you lose. With sources and dates.
home-doors = How far is the door open?
home-categories = By kind of service
home-hardest = The hardest doors
home-hardest-intro = Where no way out was found, or only the costliest. A date far back means that it may have changed.
home-tricks = What keeps people in
home-tricks-intro = Dark patterns that somebody saw, and at how many services.
home-freshest = Most recently confirmed
home-freshest-intro = Services whose way out has the newest sources.
home-more = If it isn’t that simple
home-honest = What you can rely on
home-honest-text = { $services ->
    [one] { $services } service
   *[other] { $services } services
}, { $routes ->
    [one] { $routes } way out
   *[other] { $routes } ways out
}, { $observations ->
    [one] { $observations } dated observation
   *[other] { $observations } dated observations
} of dark patterns, from { $sources ->
    [one] { $sources } source
   *[other] { $sources } sources
}. Whatever is said here names its source and its date. What nobody knows is left out, and what is old says so.

## Grades: how hard it is to leave

grade-easy = Easy
grade-medium = Medium
grade-hard = Hard
grade-limited = Limited
grade-impossible = Impossible
grade-unrated = Not rated
grade-means-easy = A short way that you walk alone.
grade-means-medium = Extra steps, conditions or waiting.
grade-means-hard = Many demands, a long wait, or people who have to act for you.
grade-means-limited = Only those whom a privacy law protects get out.
grade-means-impossible = No way to delete the account is offered.
grade-means-unrated = Too little is known for a grade of ours.
difficulty-title-easy = Easy to leave
difficulty-title-medium = Medium to leave
difficulty-title-hard = Hard to leave
difficulty-title-limited = Only by law
difficulty-title-impossible = Impossible to leave
difficulty-title-unrated = Not rated
difficulty-intro = The further a door is closed, the harder the way out. Grades come from facts by a published formula.
difficulty-others = Other doors

## Can I leave: one sentence. $age is fresh, ageing, old or undated; $date is empty when undated; $self is yes or no

verdict-yes = { $age ->
    [old] As of { $date }, yes: { $self ->
        [yes] you can do it yourself.
       *[no] they do it for you on request.
    }
    [undated] Reportedly yes: { $self ->
        [yes] you can do it yourself.
       *[no] they do it for you on request.
    }
   *[fresh] Yes. { $self ->
        [yes] You can do it yourself.
       *[no] They do it for you on request.
    }
}
verdict-by_law = { $age ->
    [old] As of { $date }, only by law: with a request under privacy law.
   *[fresh] Only by law: with a request under privacy law.
}
verdict-partly = { $age ->
    [old] As of { $date }, only in part.
    [undated] Reportedly only in part.
   *[fresh] Only in part.
}
verdict-no = { $age ->
    [old] As of { $date }, no way out was offered.
    [undated] Reportedly no way out is offered.
   *[fresh] No way out is offered.
}
verdict-unknown = We do not know yet.

## As of when

as-of-fresh = As of { $date }.
as-of-ageing = As of { $date }; not confirmed since.
as-of-old = As of { $date }; nobody has confirmed it since.
as-of-undated = The source bears no date.
age-fresh = Fresh: known to be true within the last year.
age-ageing = Ageing: last known true one to three years ago.
age-old = Old: last known true more than three years ago.
age-undated = Undated: no source bears a date.
undated = no date
confidence-low = Reliability: low.
confidence-middle = Reliability: fair.
confidence-high = Reliability: high.
superseded = later sources say otherwise
disputed = sources disagree
source-of = Source: { $publisher },

## The sign on top of a service's page

# $account says whether the name itself ends in that word.
service-title = { $account ->
    [yes] Delete your { $name }
   *[no] Delete your { $name } account
}
service-description = How to leave { $name }: steps, waiting time, conditions, consequences, sources.
fact-hard = How hard
fact-long = How long
fact-first = Do first
fact-instead = Instead
fact-long-unknown = No source states a waiting time.
fact-first-none = No source names a condition.
fact-instead-link = you can still do
fact-rights-link = what else there is
not-known = Not known
nothing-known = Nothing known
points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
things = { $count ->
    [one] { $count } thing
   *[other] { $count } things
}
proofs = { $count ->
    [one] { $count } proof of identity
   *[other] { $count } proofs of identity
}
and-proofs = { $count ->
    [one] and { $count } proof of identity
   *[other] and { $count } proofs of identity
}
see-list = see the list
why = why
reported-says = { $name } says: { $grade }
undone-by = undone by { $what }
wait-exact = { $period }
wait-at_most = up to { $period }
wait-at_least = at least { $period }
wait-between = { $from } to { $to }
times = { $count ->
    [one] once
   *[other] { $count } times
}
start-at = Start at
start-call = Call
menu-path = Tap, one after the other
menu-foreign = Tap, one after the other; the app shows these words

## The rest of a service's page

first-title = What you must do first
first-proof = Have at hand
ticks-kept = Ticks stay on this device.
ticks-lost = This browser keeps nothing, so ticks are gone when you leave the page.
ways-title = { $count ->
    [one] The way out
   *[other] The ways out
}
ways-none = No way out is known. If you know one, tell us.
outcome = It ends in:
since = since { $date }
until = gone by { $date }
route-by-law = A way by law: for people whom a privacy law protects.
route-post = By letter to
then-title = What happens then
then-request = You send the request
then-sent = Counted from the day you send it:
# Days from the request on. $about is yes where months or working days make it a rough figure.
day-exact = { $about ->
    [yes] About day { $day }
   *[no] Day { $day }
}
day-between = { $about ->
    [yes] About day { $from } to { $to }
   *[no] Day { $from } to { $to }
}
day-at-most = { $about ->
    [yes] By about day { $day }
   *[no] By day { $day }
}
day-at-least = { $about ->
    [yes] About day { $day } at the earliest
   *[no] Day { $day } at the earliest
}
day-unknown = Nobody says when
# “#” is a date, which a script puts in.
then-by = by #
then-from = # at the earliest
ics-button = Put the end into my calendar (.ics)
ics-title = Look whether the account is gone: { $name }
ics-text = The waiting time is over. Try to sign in only now: before, signing in may have taken the request back.
letter-title = Write to them
letter-intro = A letter that asks for deletion, resting on the law of the place where you live. You fill it in on this device; nothing leaves it until you send it yourself. No legal advice.
letter-no-script = Filling it in needs JavaScript. Words to use stand here:
letter-open = Fill in the letter
letter-place = Where you live
letter-no-place = Elsewhere: name no law
letter-language = Language of the letter
letter-name = Your name, as the service knows it
letter-account = The account: user name, e-mail address or number
letter-to = To
letter-no-address = No e-mail address is known. Copy or print the letter, and send it by the ways above.
letter-mail = Write the e-mail
letter-copy = Copy
letter-print = Print
letter-blank = Not sent, for this is still blank: #
letter-blank-name = your name
letter-blank-account = the account
letter-copied = Copied.
letter-not-copied = The browser would not copy. The letter is marked: copy it by hand.
letter-broken = The wording could not be loaded. Try again.
letter-subject = Request to delete my account: { $service }
letter-greeting = To { $service }, on the protection of data:
letter-ask = I ask you to delete my account and the personal data kept with it. The account is registered as: { $account }
letter-law = I rely on { $law }.
letter-term = Please confirm the deletion { $term }, and tell me which data you must keep, for how long, and under which rule.
letter-term-of-law = within the time that the law gives you ({ $period })
letter-no-term = without delay
letter-refuse = If you refuse, or ask for more proof than I gave when I signed up, please tell me the reason and the rule that it rests on. I shall otherwise turn to the authority that oversees you.
letter-close = Yours faithfully, { $name }
letter-articles = { $law }, { $articles }
letter-and = {" and "}
effects-title = What you lose, and what stays
together-title = What hangs on this account
together-system = An account that several services share, run by
tricks-title = Tricks to expect
tricks-intro = Somebody saw these at the date given. They may be gone by now.
tricks-mended = { $count ->
    [one] { $count } trick seen to be gone
   *[other] { $count } tricks seen to be gone
}
observed = Seen { $date }.
mended = Seen to be gone { $date }.
refused-title = If they refuse
inactive = An unused account
inactive-after = Unused for { $period }
sources-title = Who says so
sources-intro = Every statement above bears the date of its source. The circle beside it empties with age.
source-via = after
source-tested = tried on
source-copy = lasting copy
source-published = published { $date }
rating-title = How the grade came about
rating-caption = Points of { $name }
rating-total = Sum
rating-why-points = Each demand on the best way out costs points; the sum makes the grade.
rating-why-by_law = Only a request under privacy law leads out.
rating-why-refused = No way that removes the account is offered.
rating-why-too_little = The sources say too little for a grade of ours.
reported-title = What others report
reported-as-of = as of { $date }
history-title = What changed
past-routes = { $count ->
    [one] { $count } way that is gone
   *[other] { $count } ways that are gone
}
replies-title = What the operator answered
siblings-title = From the same operator
neighbours-title = Of the same kind
aside-title = About this record
aside-operator = Operator
aside-category = Category
aside-countries = Offered in
aside-domains = Web addresses
aside-other-host = May also lead to
aside-sources = Sources
also-called = Also called
mend = Something wrong or out of date? The facts are in this file:

## Lists

services-title = All services
services-intro = { $count ->
    [one] { $count } service, with difficulty, waiting time and the date of what is known.
   *[other] { $count } services from A to Z, with difficulty, waiting time and the date of what is known.
}
services-letters = Initials
initial-title = Services: { $letter }
initial-others = Other letters
pager-label = Pages of this list
pager-previous = Previous
pager-next = Next
pager-number = Page { $number } of { $pages }
count-services = { $count ->
    [0] No service yet.
    [one] { $count } service.
   *[other] { $count } services.
}
count-sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
category-title = How to leave: { $name }
category-others = Other kinds of service
operators-intro = The companies and bodies behind the services, with their privacy desks.
operator-title = Accounts run by { $name }
operator-systems = Shared accounts
operator-systems-intro = One account for several services: leaving it can take all of them along.
operator-contacts = Privacy desks
operator-more = More names
operator-parent = Belongs to
operator-children = Owns

find-title = Filter all services
find-intro = By country, kind, difficulty, waiting and what is demanded. What you choose stands in the address, so you can pass it on.
find-no-script = Filtering needs JavaScript. The lists below work without.
find-grade = How hard
find-any = Any
find-country = Offered in
find-channel = Way out
find-proof = Proof demanded
find-pattern = Dark pattern
find-age = How fresh
find-days = up to { $days } days
find-days-more = more than { $days } days
find-sort = Sort by
find-more-filters = More filters
find-count = Services: #
find-nothing = No service has all of this. Take a filter away.
find-broken = The list could not be loaded. The lists below work.
find-loading = Loading …
find-reset = Reset
find-more = Show more
find-lists = Ready-made lists
sort-name = Name
sort-hardest = Hardest first
sort-easiest = Easiest first
sort-longest = Longest wait first
sort-shortest = Shortest wait first
sort-newest = Newest facts first
sort-oldest = Oldest facts first
age-short-fresh = Within a year
age-short-ageing = One to three years old
age-short-old = Older than three years
age-short-undated = Without a date

changes-title = What changed in the data
changes-intro = The newest changes: what sources say has changed at services, and what was mended or added in this catalogue.
changes-none = Nothing yet.
changes-more = { $count ->
    [one] { $count } older change is in the data.
   *[other] { $count } older changes are in the data.
}
compare-title = Compare services
compare-intro = Two to four services side by side: can I leave, how hard, how long, what first, what I lose. They stand in the address, so you can pass it on.
compare-no-script = Comparing needs JavaScript. These lists work without:
compare-add = Add a service
compare-with = Compare with others
compare-remove = Take away
compare-unknown = Not in the catalogue: #
compare-broken = Not every service could be loaded. Try again when you are online.
compare-full = Four is the most. Take one away first.
compare-nothing = Nothing chosen yet.
compare-verdict = Can I leave
compare-hard = How hard
compare-long = How long
compare-ways = Ways out
compare-first = Do first
compare-proof = Proof demanded
compare-lose = What you lose, and what stays
compare-tricks = Tricks seen
compare-asof = As of
# What the browser keeps. “#” is a number or a value, which a script puts in.
keep-title = What this browser keeps now
keep-no-script = Without JavaScript, nothing is kept.
keep-nothing = Nothing.
keep-denied = Nothing: this browser does not let the site keep anything. Everything works all the same, until you leave the page.
keep-ticks = Ticks in lists: #
keep-language = Language: #
keep-theme = Colours: #
keep-place = Place for letters: #
keep-compare = Services compared last: #
keep-offline = That no pages are to be kept
keep-pages = Pages for reading without a connection: #
keep-pages-too = Keep the pages that I read, so that they open without a connection
keep-clear = Forget everything
keep-cleared = Forgotten. From the next page on, pages are kept again, unless you untick the box above.
keep-not-cleared = The browser did not let us forget all of it. Clear the site’s data in the browser’s settings.
keep-lost = This browser could not keep that: it is full, or does not let us. It holds until you leave the page.

offline-title = No connection
offline-text = This page is not on your device. What you have read before is, and so is the search if you have used it.
offline-kept = On this device

## Dark patterns

patterns-title = Dark patterns
patterns-intro = Designs that make leaving harder than joining. A service is named here only where somebody saw it, at a date.
pattern-weight = { $points ->
    [one] Adds { $points } point to the rating.
   *[other] Adds { $points } points to the rating.
}
pattern-seen = Where it was seen
pattern-unseen = Nobody has reported it of a named service so far.
pattern-sightings = Seen, without a name
pattern-sightings-intro = Reports that do not say which service it was.
pattern-same = What others call it
pattern-others = All dark patterns
taxonomy-gray = Gray and others, ontology of dark patterns, 2024
taxonomy-edpb = EDPB, guidelines 03/2022
taxonomy-brignull = deceptive.design
taxonomy-kellyrubin = Kelly and Rubin, 2024
taxonomy-oecd = OECD, dark commercial patterns, 2022
taxonomy-cn = Chinese rules and guides
motives-title = Why they do it
motives-intro = What others say of operators’ motives, and the reasons operators give.
risks-title = What staying can cost
risks-intro = What happened to people whose old accounts lived on.

## Rights

rights-intro = What the law gives you when you want out, and where to complain.
rights-in = Your rights: { $place }
rights-what = What the law says
rights-letter-title = What to write
rights-letter-how = To the operator first, in writing, from the address or number that the account has; keep a copy. Then, with that copy, to the places below. Name the articles above that fit your case.
rights-letter-ask = I ask you to delete my account and the personal information kept with it. The account is registered to the number or address from which I write.
rights-letter-term = Please confirm the deletion within the time that the law or your own rules give, and tell me which information you must keep, for how long, and under which rule.
rights-letter-refuse = If you refuse, or ask for more than I gave when I signed up, please tell me the reason and the rule that it rests on. I shall otherwise turn to the regulator.
rights-complain = Where to complain
complain-in = Takes complaints in
rights-services = Services offered there
rights-no-advice = Plain words for orientation, not legal advice. The text of the law decides.
right-article = art. { $article }
right-deadline = Time limit: { $period }.
right-extension = May be extended by { $period }.
standing-enacted = passed, not yet in force
standing-guidance = guidance, not binding
standing-draft = draft
certainty-read_in_translation = Read in machine translation.
certainty-secondary = Taken from somebody else’s account of the law.

## How we rate

method-title = How we rate
method-intro = Difficulty is counted, not felt: every demand on the way out has points, and the points are public.
method-formula = The formula
method-step-routes = Take the first way out in the record that is open today and removes the whole account: each record lists the best way first.
method-step-points = Add the points of its channel, of each condition and each proof, and of the days that pass until the account is gone. Where sources disagree, the later one counts; of a range of time, the shorter end.
method-step-patterns = Add the dark patterns seen on that way, or on the service as a whole, that nobody has seen to be gone.
method-step-grade = The sum makes the grade.
method-grades = Sum and grade
method-points = Points
method-days = Days
method-what = Fact
method-examples = Worked examples
method-weights = What each thing costs
method-weights-intro = From the catalogue’s own vocabulary: to change a weight there is to change it everywhere.
method-delays = Days count only while you are still waiting to get out:
method-freshness = How fresh it is
method-freshness-text = A statement is as old as the last date at which a source is known to have said it: when a copy was last seen, else when it was published. Each mark beside a statement is that date; the circle empties with age.
method-confidence = How reliable it is
method-confidence-text = The strongest source gives the start, its weaknesses take away, and so does age: one point after a year, two after three years or without a date. A second publisher who agrees adds one. Four and more is high, two and three fair, the rest low.
method-kinds = Kinds of source
method-caveats = Weaknesses of a source
method-others = What others report
method-others-text = Lists like JustDeleteMe give grades of their own. We show them with their date beside ours; they are never mixed into it.
vocabulary-channel = Channel
vocabulary-condition = Condition
vocabulary-proof = Proof
vocabulary-timing = Waiting
vocabulary-dark_pattern = Dark pattern
and-more = { $from } and more

## Pages that are not there

lost-title = No door here
lost-text = This address leads nowhere. The service you want may still be here:
retired-title = No longer in the catalogue.

## Tests by others, the timeline, when leaving is refused

nav-surveys = Tests by others
nav-timeline = Timeline
nav-when-refused = When refused
surveys-title = Tests by others
surveys-intro = Consumer bodies, newspapers and researchers who tried to leave many services at once, and what they found.
surveys-mention = Tested by others
survey-tested = { $count ->
    [one] { $count } service tested
   *[other] { $count } services tested
}
survey-failed = { $count } found wanting
survey-service = Service
survey-found = What was found
survey-classes = How the test sorts its findings
survey-class = Finding
survey-count = Services
survey-named = { $count ->
    [0] none named
   *[other] { $count } named
}
survey-results = What it says of each service
survey-recorded = { $count ->
    [one] { $count } service with a record here
   *[other] { $count } services with a record here
}
survey-missing = { $count ->
    [one] { $count } service without a record here
   *[other] { $count } services without a record here
}
timeline-title = Ten years of accounts that would not close
timeline-intro = What changed for people who wanted out: at services, in law, in tests by others.
timeline-years = Years
scope-service = service
scope-jurisdiction = law
scope-survey = test by others
when-title = When they won’t let you go
when-intro = What you can still do, from the quickest step to the slowest. Each step names the services where somebody found it to work or to be offered.
when-services = { $count ->
    [one] { $count } service where this is known
   *[other] { $count } services where this is known
}

when-more = { $count ->
    [one] And { $count } more; their own pages say so.
   *[other] And { $count } more; their own pages say so.
}

## Rules that records are held against

rules-title = Rules of the data
rules-intro = { $count } checks that every record passes before it is published. Each says what it demands, why, and how to mend a record.
rules-file = Files and characters
rules-yaml = The YAML subset
rules-shape = Shape and terms
rules-claims = Claims and sources
rules-text = Texts and translations
rules-web = Addresses and domains
rules-graph = Relations between records
rules-law = Yardsticks of the law
rules-change = Against an earlier version
severity-error = error: stops publication
severity-warning = warning
severity-note = note
rule-why = Why
rule-mend = How to mend it

## The specimen of the design

specimen-title = Specimen
specimen-intro = Every token and part of the design once, from real records. For those who change it; search engines leave it out.
specimen-colours = Colours
specimen-type = Type
specimen-signs = Signs
specimen-parts = Steps, ticks, sums, letters
specimen-warning = A warning.

## What is demanded, and countries

nav-conditions = Conditions
nav-proof = Proof demanded
nav-countries = Countries
demands-title-condition = Conditions for leaving
demands-title-proof = Proof that services demand
demand-weight = { $points ->
    [one] Adds { $points } point to the rating.
   *[other] Adds { $points } points to the rating.
}
demand-count = { $count ->
    [0] No service is known to demand it on a way that is open today.
    [one] { $count } service demands it on a way that is open today.
   *[other] { $count } services demand it on a way that is open today.
}
demand-others-condition = All conditions
demand-others-proof = All kinds of proof
countries-title = Countries
countries-intro = Where services are offered, as far as their records say, and whose law is described here. A service without a country in its record is in no list.
country-with-law = law described
country-of-title = Leaving services: { $place }
country-of-intro = { $count ->
    [0] No record says that its service is offered here.
    [one] { $count } service whose record says that it is offered here, by difficulty.
   *[other] { $count } services whose records say that they are offered here, by difficulty.
}
country-of-rights = What the law gives, and where to complain
country-of-law = All about the law of { $place }

## Numbers, and our grades held against another list’s

numbers-title = The catalogue in numbers
numbers-intro = How hard leaving is, by kind of service and country; how long it takes, what is demanded, which tricks were seen, and how old what we know is.
numbers-caution = Read with care: these figures count what is in this catalogue, not all services there are. What nobody has reported is not in them, and what is old may have changed.
numbers-rated = With a grade of ours
numbers-routes = Ways out
numbers-observations = Observations of dark patterns
numbers-sources = Sources
numbers-comparison = { $count ->
    [one] { $count } service has
   *[other] { $count } services have
} a grade from JustDeleteMe, too: see where theirs and ours differ, and why.
numbers-hardest = Hardest to leave
numbers-hardest-intro = By evidence of the last three years: first where no way out is offered, then by points. Each with its reasons and the date of what is known. A service that has mended its ways, or that nobody has looked at lately, is not here.
numbers-hardest-once = { $count ->
    [one] { $count } service by older evidence
   *[other] { $count } services by older evidence
}
numbers-hardest-once-intro = More than three years ago these were the hardest. They may have changed since; nobody has confirmed it.
unit-days = days
chart-table = As a table
chart-more = { $count ->
    [one] { $count } more with fewer services is not shown.
   *[other] { $count } more with fewer services are not shown.
}
chart-category = Difficulty by kind of service
chart-note-category = Each bar is all services of a kind, divided by grade; the number is how many there are.
chart-head-category = Kind
chart-country = Difficulty by country
chart-note-country = Where a service is offered, as far as records say. A service offered in several countries counts in each.
chart-head-country = Country
chart-waiting = How long leaving takes
chart-note-waiting = The days that pass for certain on the best way out, where there is one. Of a range the shorter end counts.
chart-head-waiting = Days
chart-proof = What you must prove
chart-note-proof = How many services demand it on a way that is open today.
chart-head-proof = Proof
chart-condition = What must be done first
chart-note-condition = How many services name it as a condition on a way that is open today.
chart-head-condition = Condition
chart-dark_pattern = Dark patterns seen
chart-note-dark_pattern = At how many services somebody saw it, at any date; some have been mended since.
chart-head-dark_pattern = Dark pattern
chart-freshness = How fresh it is
chart-note-freshness = How long ago the facts about the way out were last known to be true.
chart-head-freshness = Age
chart-year = Last known true, by year
chart-note-year = The year of the newest source on each service’s way out.
chart-head-year = Year
chart-operator = Difficulty by operator
chart-note-operator = Operators with more than one service here, divided by grade.
chart-head-operator = Operator
comparison-title = { $name } and us
comparison-intro = The grades that { $name } gives by hand, held against those that we derive from dated facts: where the two differ, and why.
comparison-sum = { $total ->
    [one] { $total } service
   *[other] { $total } services
} here have a grade from { $name }. { $rated ->
    [one] { $rated } of them has
   *[other] { $rated } of them have
} a grade of ours, too: { $same } the same, { $near } one step apart (easy and medium, or medium and hard).
comparison-dates = Their grades are dated from { $from } to { $to }, as far as their records’ history tells.
comparison-caption = Their grade (rows) against ours (columns)
comparison-cell = { $count ->
    [one] { $count } service
   *[other] { $count } services
}: { $name } says { $theirs }, we say { $ours }
comparison-read = Outlined: both say the same. Each number leads to its services.
comparison-why = Why they differ
comparison-why-intro = { $count ->
    [one] { $count } service
   *[other] { $count } services
} where the words differ, by what weighs most on our side.
comparison-why-caption = Reasons
comparison-reason = What weighs most
comparison-younger = In { $ours } of them our facts are at least a year younger than their grade; in { $theirs } it is the other way round.
comparison-fair = What this does and doesn’t show
comparison-fair-text = A difference is no proof that either is wrong. { $name } asks people for an impression; we add up what sources say is demanded. Where we are lighter, a demand may be missing from our record; where we are heavier, it may have been dropped since. “Limited” and “impossible” mean slightly different things on both sides. Their grades never enter ours.
comparison-none = No record has a grade from that list yet.
comparison-cell-title = { $name }: { $theirs }; here: { $ours }
comparison-theirs = { $name }, { $date }
comparison-ours = our facts: { $date }
differ-channel = Ours is harder: the way out itself (its channel) costs most.
differ-condition = Ours is harder: conditions to be met first cost most.
differ-proof = Ours is harder: what must be proved costs most.
differ-timing = Ours is harder: the waiting costs most.
differ-dark_pattern = Ours is harder: dark patterns that somebody saw cost most.
differ-by_law = Our sources know no way but a request under privacy law.
differ-refused = Our sources say that no way out is offered.
differ-way_found = Our sources know a way out that is open to everybody.
differ-lighter = Ours is easier: our sources name fewer demands than their grade suggests.
differ-unrated = We know too little for a grade of ours.

## Dates: $year and $day are text, $month is a number

date-year = { $year }
date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
date-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

## Lengths of time

period-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
period-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
period-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
period-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
period-calendar-days = { $count ->
    [one] { $count } calendar day
   *[other] { $count } calendar days
}
period-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
period-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
period-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}

## Countries whose name in the Unicode CLDR would not do

country-GB = United Kingdom

## Languages that authorities take complaints in

speech-bg = Bulgarian
speech-cs = Czech
speech-da = Danish
speech-de = German
speech-el = Greek
speech-en = English
speech-es = Spanish
speech-et = Estonian
speech-fi = Finnish
speech-fr = French
speech-hr = Croatian
speech-hu = Hungarian
speech-is = Icelandic
speech-it = Italian
speech-ja = Japanese
speech-ko = Korean
speech-lt = Lithuanian
speech-lv = Latvian
speech-nl = Dutch
speech-no = Norwegian
speech-pl = Polish
speech-pt = Portuguese
speech-ro = Romanian
speech-sk = Slovak
speech-sl = Slovenian
speech-sv = Swedish
speech-zh = Chinese

## API

compat-menu = In the app or on the site: { $path }.
compat-waiting = { $days ->
    [one] One day passes
   *[other] { $days } days pass
} before the account is gone.
compat-mail-subject = Request to delete my account
compat-mail-body = Please delete the account that is registered with this e-mail address, and all personal data that belongs to it. Please confirm when it is done. Thank you.
change-event = { $event }
change-observed = Dark pattern seen: { $pattern }
change-mended = Dark pattern gone: { $pattern }
change-replied = The operator answered
change-surveyed = Survey published
go-title = Where is the way out?
go-nothing = Put a host behind the address, as in ?host=wechat.com. Without JavaScript, choose from the list.
go-unknown = The catalogue has no record of this host yet:
go-broken = The data could not be loaded. Choose from the list.
feed-all = Wayout: what changed
feed-country = Wayout: what changed in { $country }
feed-category = Wayout: what changed in the category “{ $category }”
feed-service = Wayout: { $name }
feed-entry = { $name }: { $what }
feed-state-waiting = { $grade } · { $days ->
    [one] { $days } day
   *[other] { $days } days
}
calendar-title = Wayout: facts to check again
calendar-due = { $services ->
    [one] Check again: { $name }
   *[other] Check again: { $name } and { $services } in all
}
calendar-overdue = { $services ->
    [one] Overdue for another look: { $name }
   *[other] Overdue for another look: { $services } services
}
calendar-more = … and { $services } more
badge-label = leaving
