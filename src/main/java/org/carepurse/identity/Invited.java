package org.carepurse.identity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who may now choose their password.
 *
 * @param code to be handed to them; absent when this very request was answered before, for it is told only once
 * @param lastDay the last day on which it lets them in
 */
public record Invited(Person person, Optional<WelcomeCode> code, LocalDate lastDay) {}
