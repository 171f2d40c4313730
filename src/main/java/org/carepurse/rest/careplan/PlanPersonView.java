package org.carepurse.rest.careplan;

import org.carepurse.identity.Person;

/** Somebody whom a plan can name: its holder, its co-ordinator. */
public record PlanPersonView(String reference, String name) {

    static PlanPersonView of(Person person) {
        return new PlanPersonView(person.reference(), person.name());
    }
}
