//! What many pages of one language show alike: rendered when the first of them asks for it, and kept.

use std::collections::HashMap;
use std::sync::{Mutex, OnceLock, PoisonError};

use tera::Value;

/// The parts kept for one language.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    /// The line of each service in lists, by the place of the service.
    rows: Vec<OnceLock<Value>>,
    /// Everything else, by a name of whoever asks.
    parts: Mutex<HashMap<String, Value>>,
}

impl Kept {
    /// Nothing yet, with room for the lines of so many services.
    pub(crate) fn new(services: usize) -> Self {
        Self { rows: std::iter::repeat_with(OnceLock::new).take(services).collect(), parts: Mutex::default() }
    }

    /// The line of the service at this place.
    ///
    /// # Errors
    /// Those of `render`.
    pub(crate) fn row<E>(&self, place: usize, render: impl FnOnce() -> Result<Value, E>) -> Result<Value, E> {
        let Some(row) = self.rows.get(place) else { return render() };
        match row.get() {
            Some(html) => Ok(html.clone()),
            // Two that ask at once render the same.
            None => render().map(|html| row.get_or_init(|| html).clone()),
        }
    }

    /// A part by its name.
    ///
    /// # Errors
    /// Those of `render`.
    pub(crate) fn part<E>(&self, name: &str, render: impl FnOnce() -> Result<Value, E>) -> Result<Value, E> {
        let parts = || self.parts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(html) = parts().get(name) {
            return Ok(html.clone());
        }
        let html = render()?;
        parts().insert(name.to_owned(), html.clone());
        Ok(html)
    }
}

#[cfg(test)]
mod tests {
    use tera::Value;

    use super::Kept;

    #[test]
    fn a_part_is_rendered_once() {
        let kept = Kept::new(1);
        let text = |value: Result<Value, ()>| value.map(|value| value.to_string());
        assert_eq!(text(kept.row(0, || Err(()))), Err(()));
        for again in ["first", "second"] {
            assert_eq!(text(kept.row(0, || Ok(again.into()))), Ok("first".into()));
            assert_eq!(text(kept.part("foot", || Ok(again.into()))), Ok("first".into()));
        }
        assert_eq!(text(kept.row(1, || Ok("beyond".into()))), Ok("beyond".into()));
    }
}
