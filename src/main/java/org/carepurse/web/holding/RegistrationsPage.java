package org.carepurse.web.holding;

import java.util.List;
import org.carepurse.holding.Registration;

/** Who waits for an answer. */
public record RegistrationsPage(List<Registration> rows, int current, int last) {}
