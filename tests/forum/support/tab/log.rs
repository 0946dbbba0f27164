//! What a tab has done and complained about.

use serde_json::Value;

use crate::support::devtools::Event;

#[derive(Default)]
pub(crate) struct Log {
    /// The loaders of the pages that have loaded, in order.
    pub(crate) loaded: Vec<String>,
    pub(crate) complaints: Vec<String>,
    pub(crate) requests: Vec<Request>,
}

/// Something fetched over the network.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    id: String,
    pub(crate) url: String,
    /// As it came over the wire, headers included.
    pub(crate) bytes: u64,
}

impl Log {
    pub(crate) fn forget_requests(&mut self) {
        self.requests.clear();
    }

    pub(crate) fn note(&mut self, event: &Event, main_frame: &str) {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let params = &event.params;
        match event.method.as_str() {
            "Page.lifecycleEvent"
                if params["name"] == "load" && params["frameId"] == main_frame =>
            {
                self.loaded.push(text(&params["loaderId"]));
            }
            "Network.requestWillBeSent" => {
                let url = text(&params["request"]["url"]);
                if !url.starts_with("data:") {
                    self.requests.push(Request {
                        id: text(&params["requestId"]),
                        url,
                        bytes: 0,
                    });
                }
            }
            "Network.loadingFinished" => {
                let id = text(&params["requestId"]);
                if let Some(request) = self
                    .requests
                    .iter_mut()
                    .rev()
                    .find(|request| request.id == id)
                {
                    request.bytes = params["encodedDataLength"].as_f64().unwrap_or_default() as u64;
                }
            }
            "Runtime.consoleAPICalled"
                if params["type"] == "error" || params["type"] == "assert" =>
            {
                let said: Vec<_> = params["args"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .map(|argument| {
                        argument["value"]
                            .as_str()
                            .map_or_else(|| text(&argument["description"]), Into::into)
                    })
                    .collect();
                self.complaints.push(format!("console: {}", said.join(" ")));
            }
            "Runtime.exceptionThrown" => {
                let thrown = &params["exceptionDetails"];
                let said = thrown["exception"]["description"]
                    .as_str()
                    .or(thrown["text"].as_str());
                self.complaints
                    .push(format!("exception: {}", said.unwrap_or_default()));
            }
            // Broken policy and failed fetches come here.
            "Log.entryAdded" if params["entry"]["level"] == "error" => {
                let entry = &params["entry"];
                let (source, said) = (text(&entry["source"]), text(&entry["text"]));
                self.complaints.push(
                    format!("{source}: {said} {}", text(&entry["url"]))
                        .trim_end()
                        .to_owned(),
                );
            }
            _ => {}
        }
    }
}
