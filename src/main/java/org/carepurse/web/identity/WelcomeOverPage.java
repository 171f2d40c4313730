package org.carepurse.web.identity;

/** A code that lets nobody in: what is said of it, the same whatever the cause, and what to do. */
public record WelcomeOverPage(String why, String next) {}
