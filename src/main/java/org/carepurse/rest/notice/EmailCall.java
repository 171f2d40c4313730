package org.carepurse.rest.notice;

/** Whether the caller wants e-mails. */
public record EmailCall(Boolean byEmail) {}
