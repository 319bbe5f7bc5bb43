"""What schemathesis is told beside the contract: read by contract/schemathesis.toml."""

import uuid

import schemathesis

# The example of the contract. Sent twice it would be a repetition of another request: 422, and nothing learnt.
EXAMPLE_KEY = "5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11"


@schemathesis.hook
def before_call(context, case, kwargs):
    headers = case.headers or {}
    for name in list(headers):
        if name.lower() == "idempotency-key" and headers[name] == EXAMPLE_KEY:
            headers[name] = str(uuid.uuid4())
