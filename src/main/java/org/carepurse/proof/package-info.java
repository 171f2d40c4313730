/**
 * Proof that a record was not changed, for whoever has nothing but Java: the tree of RFC 6962, heads signed with Ed25519, the
 * files that are given to outsiders, and what checks them.
 *
 * <p>Belongs here: whatever an outsider's check needs, described in {@code docs/proof.md}. What is sealed, when and from which
 * tables belongs to {@code seal}. May use nothing but the JDK: it is packed into the application and the launcher alike.
 */
package org.carepurse.proof;
