/**
 * What whoever runs the service does from the command line: {@code carepurse found}, {@code carepurse
 * import}, {@code carepurse prove-ledger}, {@code carepurse export-proof}, {@code carepurse prove-summaries}, {@code carepurse rebuild-summaries},
 * {@code carepurse generate}.
 *
 * <p>What belongs here: reading the words that were typed, one use case each, and saying how it went. A command asks
 * nobody's permission, for who may start the service may do more than it. May use every capability; nobody but {@code
 * runtime} may use this.
 */
package org.carepurse.command;
