/**
 * A commissioner's rules over the programming interface: what holds on a day, all that was ever set about one thing, trying a
 * new rule and setting it.
 */
package org.carepurse.rest.policy;
