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

change-event = { $event }
change-observed = Dark pattern seen: { $pattern }
change-mended = Dark pattern gone: { $pattern }
change-replied = The operator answered
change-surveyed = Survey published
title-specimen = Specimen
