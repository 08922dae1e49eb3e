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
picture-of-site = A green exit sign with a door, and beside it the question: which account do you want to leave?
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
nav-data = Data and API
nav-privacy = Privacy
nav-contribute = Contribute

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
picture-of-service = A sign with a door. { $name }: { $grade }.
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
mend-lines = On which lines

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
feed-follow = Follow the changes as a feed
aside-feed = Feed
aside-badge = A badge for your page
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
country-GR = Greece
country-HK = Hong Kong
country-HU = Hungary
country-ID = Indonesia
country-IE = Ireland
country-IL = Israel
country-IN = India
country-IS = Iceland
country-IT = Italy
country-JP = Japan
country-KR = South Korea
country-LU = Luxembourg
country-MO = Macao
country-MX = Mexico
country-MY = Malaysia
country-NG = Nigeria
country-NL = Netherlands
country-NO = Norway
country-NZ = New Zealand
country-PH = Philippines
country-PK = Pakistan
country-PL = Poland
country-PT = Portugal
country-RO = Romania
country-RU = Russia
country-SA = Saudi Arabia
country-SE = Sweden
country-SG = Singapore
country-TH = Thailand
country-TR = Türkiye
country-TW = Taiwan
country-UA = Ukraine
country-US = United States
country-VN = Vietnam
country-ZA = South Africa

## Suggest

suggest-nav = Suggest a change
suggest-add = Add a service
suggest-title = Suggest a change
suggest-title-new = Add a service
suggest-lead = You saw something different, or a service is missing? Fill in what you know. It is checked as you type, and stays on your device until you send it.
suggest-noscript = The form needs JavaScript. Without it:
suggest-noscript-forms = choose a form on the code host
suggest-noscript-file = The record is a text file in the catalogue, and anybody may change it.
suggest-loading = The form is being loaded …
suggest-broken = The form could not be loaded. Reload the page, or change the file itself.
suggest-unknown = There is no record called “#”. You can add it here.
suggest-remove = Remove
suggest-up = Move up
suggest-optional = optional
suggest-choose = Choose …
suggest-in-en = in English
suggest-in-zh = in Chinese
suggest-in = in “#”
suggest-seen = I did it myself
suggest-read = I read it somewhere
suggest-other-sources = Another source
suggest-same = It may be there already:
suggest-same-domain = has this domain
suggest-same-name = has this name
suggest-change-it = change that record
suggest-draft = This is your draft of #, kept on this device.
suggest-draft-forget = Throw it away
suggest-draft-bad = A draft on this device could not be used as a whole. What did not fit is shown here as text:
suggest-not-kept = Your browser keeps nothing for this page: send or copy before you leave.
suggest-answer = How the page would answer
suggest-verdict-yes = Yes, you can leave.
suggest-verdict-by_law = Only by law: with a request under privacy law.
suggest-verdict-partly = Only in part.
suggest-verdict-no = No way out is offered.
suggest-verdict-unknown = We do not know yet.
suggest-wait = Wait
suggest-first = Do first
suggest-points = How hard
suggest-check = Check
suggest-fine = Nothing to mend.
suggest-wrong = To mend:
suggest-missing = Still to fill in:
suggest-own-id = Address of its page
suggest-rule-source = No statement cites this source.
suggest-rule-cites = Which source says so?
suggest-rule-host = The address must belong to one of the service’s domains.
suggest-rule-tested = A test by hand says on which system, which version, and when.
suggest-rule-dated = Give the date of the source, or mark it “Undated”.
suggest-rule-en = The English text is missing. Leave it empty if you can’t; somebody will help.
suggest-rule-zh = The Chinese text is missing. Leave it empty if you can’t; somebody will help.
suggest-rule-route = There is no way out with this name.
suggest-rule-days = Say which days count.
suggest-rule-taken = There is a record with this address already.
suggest-rule-how = What changed, and how do you know? Add your source here, and tick it under “Who says so?” beside what you changed.
suggest-rule-date = This is no day of the calendar, or it lies in the future.
suggest-record = The record
suggest-changes = What changes
suggest-no-changes = Nothing has changed yet.
suggest-yaml = Paste it, or edit it as text
suggest-yaml-text = The record as text
suggest-yaml-help = YAML, as in the catalogue's files. Reading it replaces what the form holds.
suggest-yaml-read = Read it into the form
suggest-yaml-taken = Read. The form holds it now.
suggest-yaml-wrong = It could not be read yet. The form is as it was.
suggest-yaml-line = Line #:
suggest-yaml-large = The text is longer than a record may be (256 KB).
suggest-yaml-none = This is no record. One begins with “name:” and has a “key: value” on each line.
suggest-yaml-plain = Anchors (&), references (*) and tags (!) are not allowed. Write the value out; put quotes around a text that begins with such a sign.
suggest-yaml-broken = This is not YAML from here on. Look at the indentation, for a space after each colon, and for quotes that are not closed.
suggest-yaml-no-parser = What reads the text could not be loaded. Are you connected? Try again.
suggest-way-meant = Did you mean “#”?
suggest-way-known = Known here: #
suggest-type-string = Here belongs a text.
suggest-type-integer = Here belongs a whole number.
suggest-type-array = Here belongs a list: [a, b], or a line with - for each.
suggest-type-object = Here belong entries, “key: value” each.
suggest-send = Send it
suggest-send-intro = However you send it, it is read by somebody before it is published. Under the licence CC BY 4.0, without your name.
suggest-send-wait = First mend what is listed above.
suggest-editor = Open it in the code host’s editor
suggest-editor-new = The file is filled in; at the end choose “Propose new file”. You need an account there.
suggest-editor-edit = The record is copied: replace everything in the editor with it, then choose “Propose changes”. You need an account there.
suggest-issue = Send it as a form
suggest-issue-whole = A form on the code host, filled in. It becomes a draft by itself. You need an account there.
suggest-issue-paste = The record is copied: paste it into the field “The record”. You need an account on the code host.
suggest-copy = Copy the record
suggest-copied = Copied.
suggest-not-copied = Could not be copied. Select the text above and copy it.
suggest-download = Download the file
suggest-elsewhere = Without an account: copy or download the record and give it to somebody who has one.
suggest-date-hint = as in 2026-03-21
suggest-today = Today
suggest-unit-minutes = minutes
suggest-unit-hours = hours
suggest-unit-days = days
suggest-unit-weeks = weeks
suggest-unit-months = months
suggest-unit-years = years
suggest-list-hint = Several between commas
suggest-path-hint = Labels to tap, with > between them
suggest-show-more = More fields

field-name = Name
field-pinyin = How the Chinese name is read
field-aliases = Other names
field-operator = Operator
field-category = What it is for
field-countries = Countries
field-domains = Domains
field-other_hosts = Hosts that are not its own
field-other_hosts-one = A host
field-apps = Numbers in app stores
field-part_of = Account system
field-relations = Bound to other accounts
field-relations-one = A tie
field-routes = Ways out
field-routes-one = A way out
field-inactivity = If it is not used
field-inactivity-one = What happens
field-fallbacks = What to do instead
field-fallbacks-one = Something to do
field-dark_patterns = Dark patterns
field-dark_patterns-one = A dark pattern
field-history = What changed
field-history-one = A change
field-reported = Difficulty as others report it
field-reported-one = A difficulty
field-replies = Replies of the operator
field-replies-one = A reply
field-sources = How do you know?
field-sources-one = Source
field-host = Host
field-reason = Why
field-cites = Who says so?
field-android = Package on Android
field-ios = Number in Apple’s App Store
field-system = Account system
field-kind = What is it?
field-service = Which service
field-id = Name in the record
field-channel = Where it starts
field-basis = Only by law
field-platforms = Systems
field-since = New since
field-until = Gone since
field-url = Web address
field-email = E-mail address
field-phone = Telephone
field-address = Postal address, line by line
field-menu = Menu path
field-steps = Steps after that
field-steps-one = A step
field-outcome = What it ends in
field-conditions = Conditions
field-conditions-one = A condition
field-proof = What you must show
field-proof-one = Something to show
field-timing = How long it takes
field-timing-one = A time
field-effects = What you lose, what stays
field-effects-one = An effect
field-note = Particulars
field-period = How long
field-count = How many
field-services = Which services
field-length = Exactly
field-at_least = At least
field-at_most = At most
field-days = Which days count
field-undone_by = Taken back by
field-after = Unused for
field-route = On which way
field-observed = Seen on
field-mended = Seen to be gone on
field-on = When
field-event = What happened
field-by = Who reports it
field-difficulty = What they say
field-as_of = As of
field-text = What they say
field-title = Title
field-publisher = Published by
field-via = Quoted after
field-language = Language
field-published = Date
field-last_seen = Last seen to say so
field-caveats = What weakens it
field-archive = Lasting copy
field-tested_on = Tested on
field-licence = Licence
field-platform = System
field-version = Version

help-name = As its users write it. A Chinese service without an English name: its pinyin, and the other way round.
help-domains = The chief one first, without https:// : jd.com
help-countries = Where it is chiefly offered: CN, DE
help-operator = The company behind it; begin to type its name.
help-id = Lower-case letters, digits and hyphens. Of a new service it becomes the address of its page.
help-menu = In the words of the app, first to last: Me > Settings > Delete account
help-url = Where one starts, on the service’s own site. https only.
help-email = Of a desk, never of a person.
help-steps = One sentence each. What must be tapped belongs in the menu path.
help-conditions = What must be true before they let you go: no balance, bound for 30 days.
help-proof = A code by SMS, a password, a photo of an identity card.
help-timing = In the unit in which they say it.
help-effects = Data, money, the number: what is gone, and what they keep.
help-dark_patterns = What stood in the way. State what happened, when, and on which version.
help-note = Neutral and short. No names of persons, no links.
help-observed = The day on which you saw it.
help-published = When it was published, or when you tried it. Month or year will do: 2026-03, 2026.
help-publisher = The service, a newspaper, an authority.
help-title = As printed there.
help-version = As the app names itself under “About”.
help-archive = An address that lasts, as of web.archive.org.
help-other_hosts = A help centre or sign-in page elsewhere to which the way leads, and why.
help-language = en, zh, …

option-calendar = Every day counts
option-working = Working days
option-unstated = It is not said
option-law = Privacy law

## The data

data-intro = Everything on these pages is here as files, for programs and for people who count. No key, no limit, no registration.
data-whole = The whole catalogue
data-whole-intro = One file is everything. Sizes are those of this very edition.
data-group-answers = The API, file by file
data-intro-answers = Each answer is a static JSON file. What stands in braces differs from file to file; index.json lists them all.
data-group-told = Feeds, calendar, badges
data-intro-told = For readers, editors and pages of others. Each in every language of the site.
data-group-programs = For programs
data-intro-programs = A client, descriptions that programs read, and the catalogue in the form that other tools know.
data-files = { $files } files, { $size } together, the largest { $largest }
data-example = An example
data-schema = JSON Schema
data-use = How to use it
data-use-client = JavaScript, in browsers, extensions and Node
data-use-extension = A browser extension in ten lines
data-use-extension-intro = It shows on its button how hard it is to leave the service whose page is open. Extensions may not load code from elsewhere: put a copy of client.js beside it.
data-use-tables = DuckDB, with nothing to download first
data-promise = What you can rely on
data-promise-stays = What is there stays
data-promise-stays-text = Within version 1 no path, no field and no column is removed or renamed, and none changes its meaning or its type.
data-promise-comes = More may come
data-promise-comes-text = New files, fields, columns and terms may come at any time. Read fields and columns by their names, and pass over what you do not know. The words of a closed list, as its JSON Schema names them, stay as they are.
data-promise-absent = What is not known is there, and empty
data-promise-absent-text = It is null or an empty list, in CSV an empty cell; never left out, never guessed.
data-promise-ids = An identifier is for ever
data-promise-ids-text = One that was given never means anything else. What is removed is told in retired.json, with what took its place.
data-promise-next = After a version 2
data-promise-next-text = Version 1 goes on being written for at least two years after the day on which version 2 appears, with the same data.
data-check = Is the file whole?
data-check-intro = The list of checksums tells whether a file arrived as it was written:
data-check-signed = The list is signed with minisign, so that it also tells who wrote it:
data-check-unsigned = This edition bears no signature: the sums tell that a file is whole, not who wrote it.
data-licence = Licence and credit
data-licence-text = Facts under CC BY 4.0: use them for anything, and say where they come from. This sentence is enough:
data-licence-others = client.js and the examples are under MIT or Apache 2.0, as you choose. Collections that facts were taken from are credited here:
data-hosting = Headers, and serving a copy
data-hosting-intro = Pages of any site may read the data, and anyone may keep an answer for an hour. Every answer of the API bears:
data-hosting-copy = The site is a folder of files and runs on any web server. Where there is nothing, the API answers with 404.json. These files tell common hosts of all this:
data-hosting-file = { $name } as a file
data-file-index = What is here: counts, the date of the data, every kind of answer, every download.
data-file-service-list = Every service in short: names, domains, grade, verdict, waiting time.
data-file-service = One service: the whole record with every source, and what is derived from it.
data-file-domain-index = How to find the file that holds a host.
data-file-shard = Domains with the services that own them, in parts so small that any host takes less than 20 kB to find.
data-file-operator-list = Every operator in short.
data-file-operator = One operator, its account systems and its services.
data-file-vocabulary-list = Every vocabulary in short.
data-file-vocabulary = One vocabulary with its terms: labels, definitions, weights in the rating.
data-file-jurisdiction-list = Every jurisdiction in short.
data-file-jurisdiction = What one law gives people who want out: rights, deadlines, whom to complain to.
data-file-category-list = Every category, with the number of its services.
data-file-category = The services of one category.
data-file-dark-pattern-list = Every dark pattern, with how often it was seen.
data-file-dark-pattern = One dark pattern, and where it was seen.
data-file-survey-list = Every survey in short.
data-file-survey = What one survey found.
data-file-retired-list = Services that were removed. Their identifiers never come back.
data-file-change-list = The latest changes, and the years that there are more of.
data-file-change-year = Everything that changed in one year.
data-file-not-found = What is answered where there is nothing.
data-file-wayout-ndjson = Every service with everything that is known of it, one JSON object a line.
data-file-wayout-parquet = The same as one nested table, for DuckDB, Polars and Spark.
data-file-wayout-sqlite = Every table with its keys and links, and a search over names, for SQLite and Datasette.
data-file-wayout-csv = One row per service, for spreadsheets.
data-file-routes-csv = One row per way out.
data-file-claims-csv = One row per statement, with its sources, its date and how far it can be relied on.
data-file-dark-patterns-csv = One row per dark pattern that was seen.
data-file-operators-csv = One row per operator.
data-file-terms-csv = One row per term of the vocabularies.
data-file-datapackage-json = A Frictionless Data Package that describes all these files, column by column.
data-file-feed-all = Everything that changes.
data-file-feed-country = What changes in one country.
data-file-feed-category = What changes in one category.
data-file-feed-service = What changes at one service, and how it stands.
data-file-calendar = Which facts fall due for another look, day by day, for a calendar program.
data-file-badge = The grade and the waiting time of one service, 20 pixels high, for a page or a README.
data-file-client = The client: which service owns a host, what is known of it, what changed. No dependency.
data-file-extension = The browser extension below, as files.
data-file-schema-answers = The JSON Schema of each kind of answer.
data-file-schema-records = The JSON Schemas that records of the catalogue are written by.
data-file-openapi = The API in OpenAPI 3.1, with examples.
data-file-justdeleteme = The catalogue in the form of JustDeleteMe’s list, for the tools that read that.
