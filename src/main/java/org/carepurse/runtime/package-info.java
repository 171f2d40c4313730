/**
 * Where the application meets its container: transactions, the entity manager, the clock, migration at start-up, health
 * and metrics; and the invented people and plans to try it out with, made through the use cases. Nothing of the business,
 * and nobody may use it but the launcher and the tests.
 */
package org.carepurse.runtime;
