//! Publishing against a real registry on this machine, with a builder that is made up.

mod archives;
mod bench;
mod checking;
mod failing;
mod files;
mod images;
mod planning;
