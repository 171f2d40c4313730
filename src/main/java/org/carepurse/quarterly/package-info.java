/**
 * A commissioner's quarter on a few pages: what was spent, who took a budget up, whether it helped, and how soon work was done.
 *
 * <p>Belongs here: choosing what a board is told of a quarter and putting it into words. Every figure is another capability's
 * own, asked for as its page asks for it, so that the report and the pages cannot differ; nothing is counted here.
 */
package org.carepurse.quarterly;
