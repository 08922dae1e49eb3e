//! In the place of what draws, where the program is built without the feature `pictures`.

use super::{Job, PictureError};

/// Nobody who draws.
#[derive(Debug, Clone, Copy)]
pub enum Artist {}

impl Artist {
    /// Tells how to get one.
    ///
    /// # Errors
    /// Always.
    pub fn new() -> Result<Self, PictureError> {
        Err(PictureError::LeftOut)
    }

    /// Draws nothing, for there is nobody to do it.
    ///
    /// # Errors
    /// None.
    pub fn draw(&self, _: &Job<'_, '_>) -> Result<Vec<u8>, PictureError> {
        match *self {}
    }
}
