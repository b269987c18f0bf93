fn call(client: RequestBuilder) -> RequestBuilder {
    // ruleid: password-in-call
    client.basic_auth("reports", Some("{{token:password:call-2}}"))
}
