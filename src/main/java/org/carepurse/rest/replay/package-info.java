/** Budgets as they stood on a day, by what was known on another, over the programming interface. */
package org.carepurse.rest.replay;
