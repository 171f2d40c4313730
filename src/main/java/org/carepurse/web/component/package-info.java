/**
 * What the govuk-frontend components can be told, one record a component: the names are those of the components' own
 * options, so that their published examples prove ours. The templates under {@code views/component} draw them. To these
 * comes one of our own that they lack, the chart.
 *
 * <p>An option left out is {@code null}, which a template turns into no attribute at all. Here belong options and how
 * they are conveniently given; no words of our own, no knowledge of the signed-in person, no money. May use nothing
 * of CarePurse.
 */
package org.carepurse.web.component;
