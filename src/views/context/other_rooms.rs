//! Other groups, whose files were opened to be put beside what this one says.

use leptos::prelude::*;

use super::{LongLived, RoomStore};
use crate::browser::file::{FileContent, Picked, Unread};
use crate::survey::{Lang, Survey};
use crate::takeaway;
use crate::text;
use crate::workshop::{FileProblem, Key, Kind, Room};

/// What other groups say, and what became of the files that were opened last.
#[derive(Clone, Copy)]
pub struct OtherRooms {
    survey: &'static Survey,
    room: RoomStore,
    /// What they say, each with a name.
    pub opened: LongLived<RwSignal<Vec<Room>>>,
    /// What became of the files that were opened last.
    pub outcome: LongLived<RwSignal<String>>,
}

impl OtherRooms {
    /// None yet, beside `room`.
    pub fn new(survey: &'static Survey, room: RoomStore) -> Self {
        Self {
            survey,
            room,
            opened: LongLived::default(),
            outcome: LongLived::default(),
        }
    }

    /// Takes what files say. One file becomes what the group says, where that says nothing yet; otherwise the
    /// groups are put side by side. If a file is not understood, it changes nothing.
    pub fn open(self, picked: Vec<Picked>, lang: Lang) {
        let mut rooms = Vec::new();
        let mut outcome = Vec::new();
        for file in picked {
            match self.read(&file) {
                Ok(room) => rooms.push((room, file.name)),
                Err(problem) => outcome.push(text::file_problem(lang, &file.name, &problem)),
            }
        }
        if !rooms.is_empty() {
            outcome.push(text::opened(lang, rooms.len()));
        }
        self.outcome.set(outcome.join(" "));
        self.put_beside(rooms);
    }

    fn read(self, file: &Picked) -> Result<Room, FileProblem> {
        match &file.content {
            Ok(FileContent::Text(text)) => takeaway::room(self.survey, text),
            Ok(FileContent::Workbook(_)) | Err(Unread::NotText) => Err(FileProblem::Foreign),
            Err(Unread::TooLarge(_)) => Err(FileProblem::TooLarge),
            Err(Unread::Failed) => Err(FileProblem::Unopened),
        }
    }

    fn put_beside(self, rooms: Vec<(Room, String)>) {
        let says_nothing = self.room.with_untracked(Room::is_empty);
        if let (true, [(only, _)]) = (says_nothing, rooms.as_slice()) {
            self.room.change(|room| room.clone_from(only));
        } else {
            let rooms = rooms.into_iter().map(|(room, file)| named(room, &file));
            self.opened.update(|opened| opened.extend(rooms));
        }
    }

    /// All groups side by side, this one first where it says anything; none where no other was opened.
    pub fn compared(self) -> Vec<Room> {
        let mut all = self.opened.get();
        let here = self.room.with(Clone::clone);
        if !all.is_empty() && !here.is_empty() {
            all.insert(0, here);
        }
        all
    }

    /// Puts that in place of what the group says, which can be taken back; the comparison is then done.
    pub fn take_over(self, room: Room) {
        self.room.change(|held| *held = room);
        self.close();
    }

    /// Ends the comparison.
    pub fn close(self) {
        self.opened.set(Vec::new());
    }
}

/// The group, called after its file where it has no name.
fn named(mut room: Room, file: &str) -> Room {
    let key = Key::whole(Kind::Name);
    if room.get(key).is_none() {
        let name = file.rsplit_once('.').map_or(file, |(name, _)| name);
        let name: String = name.chars().take(100).collect();
        let _ = room.put(key, &name);
    }
    room
}
