package org.carepurse.runtime;

/**
 * How someone invented signs in to the demo.
 *
 * @param role what they are, in a few English words for the terminal
 */
public record DemoSignIn(String name, String role, String email, String password) {}
