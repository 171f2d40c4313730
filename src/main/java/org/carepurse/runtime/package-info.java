/**
 * Where the application meets its container: transactions, the entity manager, the clock, migration at start-up, health
 * and metrics. Nothing of the business, and nobody may use it but the launcher and the tests.
 */
package org.carepurse.runtime;
