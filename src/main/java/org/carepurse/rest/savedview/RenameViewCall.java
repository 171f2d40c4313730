package org.carepurse.rest.savedview;

/** What a view is to be called. */
public record RenameViewCall(String name) {}
