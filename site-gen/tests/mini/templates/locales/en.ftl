language-name = English
language-dir = ltr
date-year = { $year }
date-month = { $year }, month { $month }
date-day = { $day }.{ $month }.{ $year }
period-minutes = { $count } min
period-hours = { $count } h
period-days = { $count ->
    [one] one day
   *[other] { $count } days
}
period-working-days = { $count } working days
period-calendar-days = { $count } calendar days
period-weeks = { $count } weeks
period-months = { $count } months
period-years = { $count } years
country-CN = China
services = { $count } services
title-of-service = Leave { $name }
title-chooser = Wayout
title-home = Home
wait-exact = { $period }
wait-at_most = up to { $period }
wait-at_least = at least { $period }
undated = no date
title-find = Find
title-initial = Initial
title-services = Services
title-retired = Retired
title-categories = Categories
title-category = Category
title-difficulties = Difficulties
title-difficulty = Difficulty
title-dark-patterns = Dark patterns
title-dark-pattern = Dark pattern
title-operators = Operators
title-operator = Operator
title-rights = Rights
title-jurisdiction = Jurisdiction
title-how-we-rate = How we rate
title-404 = Not found
title-surveys = Surveys
title-survey = Survey
title-timeline = Timeline
title-when-refused = When refused
title-rules = Rules
title-rule = Rule
title-numbers = Numbers
title-comparison = Comparison
title-comparison-cell = Comparison cell
title-demands = Demands
title-demand = Demand
title-countries = Countries
title-country = Country

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
grade-easy = Easy
grade-medium = Medium
grade-hard = Hard
grade-limited = Limited
grade-impossible = Impossible
grade-unrated = Unrated
title-go = Go
title-specimen = Specimen
title-api = Data
comma = {", "}
right-article = art. { $article }
letter-subject = Leave { $service }
letter-greeting = To { $service }
letter-ask = Delete { $account }.
letter-law = By { $law }.
letter-term = Tell me { $term }.
letter-term-of-law = within { $period }
letter-no-term = soon
letter-refuse = Or say why.
letter-close = { $name }
letter-articles = { $law }: { $articles }
letter-and = {" and "}
title-compare = Compare
title-offline = Offline
site-title = Wayout: how to leave any online service
site-name = Wayout
site-description = How to delete your account: whether you can, how long it takes, what to do first and what you lose. Every answer with its source and date.
nav-find = Filter
compare-title = Compare services
nav-when-refused = When refused
search-label = Find a service
language-short = EN
title-changes = Changes
