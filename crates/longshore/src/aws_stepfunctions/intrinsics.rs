//! Which paths an expression with intrinsic functions refers to.

/// The paths in an expression; what is not understood counts as one path.
pub(super) fn paths_in(expression: &str) -> Vec<String> {
    let mut parser = Parser { rest: expression, paths: Vec::new() };
    match parser.whole() {
        Some(()) => parser.paths,
        None => vec![expression.to_owned()],
    }
}

struct Parser<'a> {
    rest: &'a str,
    paths: Vec<String>,
}

impl Parser<'_> {
    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn take(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.rest = &self.rest[c.len_utf8()..];
        Some(c)
    }

    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n']);
    }

    fn whole(&mut self) -> Option<()> {
        self.skip_space();
        match self.peek()? {
            '$' => self.path()?,
            c if c.is_ascii_alphanumeric() => self.call()?,
            _ => return None,
        }
        self.skip_space();
        self.rest.is_empty().then_some(())
    }

    fn argument(&mut self) -> Option<()> {
        self.skip_space();
        match self.peek()? {
            '$' => self.path(),
            '\'' => self.text().map(drop),
            c if c.is_ascii_alphanumeric() => self.call(),
            _ => None,
        }
    }

    fn call(&mut self) -> Option<()> {
        while self.take()? != '(' {}
        self.skip_space();
        while self.peek()? != ')' {
            self.argument()?;
            self.skip_space();
            match self.peek()? {
                ',' => drop(self.take()),
                ')' => {}
                _ => return None,
            }
        }
        self.take().map(drop)
    }

    fn path(&mut self) -> Option<()> {
        let mut path = String::from(self.take()?);
        while let Some(c) = self.peek() {
            match c {
                '\'' => path.push_str(&self.text()?),
                '[' => path.push_str(&self.brackets(']')?),
                '.' | '$' => path.push(self.take()?),
                c if c.is_ascii_alphanumeric() => path.push(self.take()?),
                _ => break,
            }
        }
        self.paths.push(path);
        Some(())
    }

    fn brackets(&mut self, closing: char) -> Option<String> {
        let mut out = String::from(self.take()?);
        loop {
            match self.peek()? {
                c if c == closing => {
                    out.push(self.take()?);
                    return Some(out);
                }
                '[' => out.push_str(&self.brackets(']')?),
                '{' => out.push_str(&self.brackets('}')?),
                _ => out.push(self.take()?),
            }
        }
    }

    fn text(&mut self) -> Option<String> {
        let mut out = String::from(self.take()?);
        loop {
            let c = self.take()?;
            out.push(c);
            match c {
                '\'' => return Some(out),
                '\\' => out.push(self.take()?),
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::paths_in;

    #[test]
    fn paths_are_found_in_calls() {
        assert_eq!(paths_in("$.a['b c'][0]"), ["$.a['b c'][0]"]);
        assert_eq!(paths_in("States.Format('it\\'s {}', $.a, States.UUID(), $$.Task.Token)"), ["$.a", "$$.Task.Token"]);
        assert_eq!(paths_in("States.Format('unclosed"), ["States.Format('unclosed"]);
        assert_eq!(paths_in("$.a b"), ["$.a b"]);
    }
}
