package org.carepurse.rest.directpayment;

import java.util.List;

/** Part of an account's lines; {@code next} is what to send as {@code after} for the part that follows. */
public record AccountLineSlice(List<AccountLineView> items, String next) {}
