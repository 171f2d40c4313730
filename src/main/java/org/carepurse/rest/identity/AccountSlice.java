package org.carepurse.rest.identity;

import java.util.List;

/** Part of the list of people; {@code next} is what to send as {@code after} for the part that follows. */
public record AccountSlice(List<AccountView> items, String next) {}
