//! Controls, each once, whatever it controls. A key of the address that a control sets is its `control`
//! (`data-control`), what it sets it to its `value` (`data-value`).

mod button;
mod checkbox;
mod file_button;
mod focus;
mod group;
mod lang;
mod menu;
mod select;
mod swatch;
mod text;

pub use button::Button;
pub use checkbox::Checkbox;
pub use file_button::FileButton;
pub use focus::while_there;
pub use group::Group;
pub use lang::{SurveyText, other_lang};
pub use menu::Menu;
pub use select::Select;
pub use swatch::{Swatch, answer_colour, hue_class, mark_class, parts_of_bar, width_class};
pub use text::{Text, WideOrNarrow};
