package org.carepurse.rest.budget;

import java.util.List;

/** Part of a list of people with their budgets; {@code next} is what to send as {@code after} for the part that follows. */
public record PeopleSlice(List<PersonsBudgetView> items, String next) {}
