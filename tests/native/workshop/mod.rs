//! What rooms and workplaces say.

mod own;
