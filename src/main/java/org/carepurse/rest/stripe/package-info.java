/** What Stripe tells comes in here: taken in, answered, and worked on elsewhere. Nobody else calls it. */
package org.carepurse.rest.stripe;
