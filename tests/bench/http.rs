//! Just enough of an HTTP client: one that costs the machine less than what it asks.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use crate::content::PASSWORD;

/// An answer.
pub(crate) struct Answer {
    pub(crate) status: u16,
    head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// How many queries it took to make, as the forum says in a header.
    pub(crate) fn queries(&self) -> Option<u64> {
        self.header("x-plenum-queries")?.parse().ok()
    }
}

/// A connection that is kept.
pub(crate) struct Connection {
    address: SocketAddr,
    stream: BufReader<TcpStream>,
}

impl Connection {
    pub(crate) fn open(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        Ok(Self {
            address,
            stream: BufReader::new(stream),
        })
    }

    pub(crate) fn get(&mut self, path: &str, headers: &[(&str, &str)]) -> io::Result<Answer> {
        self.send("GET", path, headers, "")
    }

    /// Sends a form as a page of the forum would.
    pub(crate) fn post(
        &mut self,
        path: &str,
        cookie: &str,
        fields: &[(&str, &str)],
    ) -> io::Result<Answer> {
        let body = fields
            .iter()
            .fold(
                url::form_urlencoded::Serializer::new(String::new()),
                |mut form, (name, value)| {
                    form.append_pair(name, value);
                    form
                },
            )
            .finish();
        let origin = format!("http://{}", self.address);
        let headers = [
            ("Cookie", cookie),
            ("Origin", &origin),
            ("Content-Type", "application/x-www-form-urlencoded"),
        ];
        self.send("POST", path, &headers, &body)
    }

    fn send(
        &mut self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> io::Result<Answer> {
        let mut request = format!("{method} {path} HTTP/1.1\r\nHost: {}\r\n", self.address);
        for (name, value) in headers {
            request += &format!("{name}: {value}\r\n");
        }
        if method == "POST" {
            request += &format!("Content-Length: {}\r\n", body.len());
        }
        request += "\r\n";
        request += body;
        self.stream.get_mut().write_all(request.as_bytes())?;
        self.read()
    }

    fn read(&mut self) -> io::Result<Answer> {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if self.stream.read_line(&mut head)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        let status = head
            .split_whitespace()
            .nth(1)
            .and_then(|word| word.parse().ok());
        let mut answer = Answer {
            status: status.ok_or(io::ErrorKind::InvalidData)?,
            head,
            body: Vec::new(),
        };
        if let Some(length) = answer
            .header("content-length")
            .and_then(|length| length.parse().ok())
        {
            answer.body = vec![0; length];
            self.stream.read_exact(&mut answer.body)?;
        } else if answer.header("transfer-encoding").is_some() {
            while self.read_chunk(&mut answer.body)? {}
        }
        Ok(answer)
    }

    fn read_chunk(&mut self, body: &mut Vec<u8>) -> io::Result<bool> {
        let mut line = String::new();
        self.stream.read_line(&mut line)?;
        let length =
            usize::from_str_radix(line.trim(), 16).map_err(|_| io::ErrorKind::InvalidData)?;
        let mut chunk = vec![0; length + 2];
        self.stream.read_exact(&mut chunk)?;
        body.extend_from_slice(&chunk[..length]);
        Ok(length > 0)
    }
}

/// One page, on a connection of its own.
pub(crate) fn get(address: SocketAddr, path: &str, headers: &[(&str, &str)]) -> io::Result<Answer> {
    Connection::open(address)?.get(path, headers)
}

/// Signs in, and gives the cookie of the session.
pub(crate) fn sign_in(address: SocketAddr, name: &str) -> String {
    let mut connection = Connection::open(address).expect("a connection");
    let fields = [
        ("login", name),
        ("name", name),
        ("password", PASSWORD),
        ("back", "/"),
    ];
    let answer = connection.post("/login", "", &fields).expect("an answer");
    let cookie = answer
        .header("set-cookie")
        .and_then(|cookie| cookie.split(';').next());
    cookie
        .unwrap_or_else(|| {
            panic!(
                "{name} does not get in: {} {}",
                answer.status,
                answer.text()
            )
        })
        .to_owned()
}
