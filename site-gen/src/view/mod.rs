//! What templates are given: one typed struct per template, and nothing else.
//!
//! Every text that comes from records is already in the page's language (or the next best one, which is then
//! named); wording of the site itself is not here but in `templates/locales/<language>.ftl`. Every field that can
//! be missing is there as `null`, so a template may always ask for it. Words from a closed set (grades, ages, kinds
//! of days) are given as keys; templates turn them into text with `t(key="grade-" ~ service.grade)`.
//!
//! | template | struct | addresses |
//! |---|---|---|
//! | `chooser.html` | [`Chooser`] | `/` |
//! | `go.html` | [`Go`] | `/go/` |
//! | `home.html` | [`Home`] | `/<lang>/` |
//! | `services.html` | [`Services`] | `/<lang>/services/` |
//! | `initial.html` | [`Letter`] | `/<lang>/a-z/<letter>/…` where the services are many |
//! | `service.html` | [`Service`] | `/<lang>/services/<id>/` |
//! | `retired.html` | [`Retired`] | `/<lang>/services/<id>/` of a service that was removed |
//! | `find.html` | [`FinderPage`] | `/<lang>/find/` |
//! | `categories.html`, `category.html` | [`Index`], [`List`] | `/<lang>/categories/…` |
//! | `difficulties.html`, `difficulty.html` | [`Index`], [`List`] | `/<lang>/difficulty/…` |
//! | `dark-patterns.html`, `dark-pattern.html` | [`DarkPatterns`], [`DarkPatternPage`] | `/<lang>/dark-patterns/…` |
//! | `operators.html`, `operator.html` | [`Index`], [`OperatorPage`] | `/<lang>/operators/…` |
//! | `rights.html`, `jurisdiction.html` | [`Index`], [`JurisdictionPage`] | `/<lang>/rights/…` |
//! | `surveys.html`, `survey.html` | [`Surveys`], [`SurveyPage`] | `/<lang>/surveys/…` |
//! | `timeline.html` | [`Timeline`] | `/<lang>/timeline/` |
//! | `when-refused.html` | [`WhenRefused`] | `/<lang>/when-refused/` |
//! | `rules.html`, `rule.html` | [`Rules`], [`RulePage`] | `/<lang>/rules/…` |
//! | `how-we-rate.html` | [`Method`] | `/<lang>/how-we-rate/` |
//! | `suggest.html` | [`Suggest`] | `/<lang>/suggest/` |
//! | `demands.html`, `demand.html` | [`Demands`], [`DemandPage`] | `/<lang>/conditions/…`, `/<lang>/proof/…` |
//! | `countries.html`, `country.html` | [`Countries`], [`CountryPage`] | `/<lang>/countries/…` |
//! | `numbers.html` | [`Numbers`] | `/<lang>/numbers/` |
//! | `comparison.html`, `comparison-cell.html` | [`ComparisonPage`], [`ComparisonCell`] | `/<lang>/numbers/justdeleteme/…` |
//! | `api.html` | [`Data`] | `/<lang>/api/` |
//! | `specimen.html` | [`Specimen`] | `/<lang>/specimen/` |
//! | `prose.html` | [`Prose`] | `/<lang>/about/` |
//! | `picture/service.svg` | [`ServicePicture`] | `/<lang>/services/<id>/picture.png` |
//! | `picture/site.svg` | [`SitePicture`] | `/<lang>/picture.png` |
//! | `404.html` | [`NotFound`] | `/404.html`, `/<lang>/404.html` |

mod cards;
mod changes;
mod charts;
mod claims;
mod comparison;
mod countries;
mod dark_patterns;
mod data;
mod demands;
mod finder;
mod frame;
mod go;
mod guides;
mod letter;
mod listing;
mod lists;
mod method;
mod numbers;
mod operators;
mod picture;
mod prose;
mod record;
mod rights;
mod route;
mod service;
mod source;
mod specimen;
mod suggest;
mod surveys;
mod way;
mod words;

pub use cards::*;
pub use changes::*;
pub use charts::*;
pub use claims::*;
pub use comparison::*;
pub use countries::*;
pub use dark_patterns::*;
pub use data::*;
pub use demands::*;
pub use finder::*;
pub use frame::*;
pub use go::*;
pub use guides::*;
pub use letter::*;
pub use listing::*;
pub use lists::*;
pub use method::*;
pub use numbers::*;
pub use operators::*;
pub use picture::*;
pub use prose::*;
pub use record::*;
pub use rights::*;
pub use route::*;
pub use service::*;
pub use source::*;
pub use specimen::*;
pub use suggest::*;
pub use surveys::*;
pub use way::*;
pub use words::*;
