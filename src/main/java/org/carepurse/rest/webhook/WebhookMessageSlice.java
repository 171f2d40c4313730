package org.carepurse.rest.webhook;

import java.util.List;

/** Some of the messages to an address. */
public record WebhookMessageSlice(List<WebhookMessageView> items, String next) {}
