package org.carepurse.web.privacy;

import java.util.List;
import org.carepurse.identity.Person;

/**
 * People whose records can be looked at.
 *
 * @param named what was looked for; empty when nothing was
 * @param atIssue those about whom an erasure waits or a hold stands
 */
public record PeoplePage(String named, List<Person> found, List<Person> atIssue) {}
