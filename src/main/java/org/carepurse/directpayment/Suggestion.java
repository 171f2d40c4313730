package org.carepurse.directpayment;

/**
 * What a line seems to be. It is for a person to say so.
 *
 * @param about the reference of what it names
 */
public record Suggestion(WhatItWas.Kind kind, String about) {}
