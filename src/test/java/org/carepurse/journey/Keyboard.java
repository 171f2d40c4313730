package org.carepurse.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;

/**
 * Tab and Shift+Tab, Enter, Space, the arrows and letters: nothing else. On the way it is seen to that each stop shows where one is,
 * lies on the screen, and comes after the stop before it.
 */
final class Keyboard extends Hands {

    private static final int MOST_STOPS = 150;

    /** How the stop looks with the focus and without; what is drawn for a radio or a checkbox is its label's. */
    private static final String STOP =
            """
            () => {
              const stop = document.activeElement;
              const drawn = () => {
                const label = stop.matches('input[type=radio], input[type=checkbox]') && stop.labels[0];
                const of = label ? getComputedStyle(label, '::before') : getComputedStyle(stop);
                return [of.color, of.backgroundColor, of.boxShadow, of.outline, of.borderColor].join('|');
              };
              const focused = drawn();
              stop.blur();
              const otherwise = drawn();
              stop.focus();
              const box = stop.getBoundingClientRect();
              return {
                what: stop.tagName + ' ' + (stop.innerText || stop.name || '').slice(0, 60),
                outside: stop === document.body,
                marked: focused !== otherwise,
                onScreen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
                place: Array.from(document.querySelectorAll('*')).indexOf(stop),
                top: box.top + scrollY,
                bottom: box.bottom + scrollY
              };
            }""";

    /** A message that takes the focus when the page opens leaves what is above it behind. */
    private static final String LIES_BEHIND =
            """
            wanted => document.activeElement !== document.body
              && (document.activeElement.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING) > 0""";

    private int place;
    private double top;

    Keyboard(Page page) {
        super(page);
        page.onLoad(loaded -> {
            place = -1;
            top = 0;
        });
    }

    @Override
    void activate(Locator target) {
        reach(element(target));
        hit("Enter");
    }

    @Override
    void fill(Locator field, String text) {
        reach(element(field));
        hit("ControlOrMeta+a");
        browser().keyboard().type(text);
    }

    @Override
    void tick(Locator answer) {
        ElementHandle wanted = element(answer);
        reach(wanted, "(wanted, at) => at === wanted || at.type === 'radio' && at.name === wanted.name");
        for (int presses = 0; !isAt(wanted); presses++) {
            assertThat(presses).as("arrow keys pressed").isLessThan(MOST_STOPS);
            hit("ArrowDown");
        }
        if (!wanted.isChecked()) {
            hit("Space");
        }
    }

    @Override
    void select(Locator list, String option) {
        ElementHandle wanted = element(list);
        reach(wanted);
        for (int presses = 0;
                !wanted.evaluate("list => list.selectedOptions[0].text.trim()").equals(option);
                presses++) {
            assertThat(presses).as("arrow keys pressed to find " + option).isLessThan(MOST_STOPS);
            hit("ArrowDown");
        }
    }

    private void reach(ElementHandle wanted) {
        reach(wanted, "(wanted, at) => at === wanted");
    }

    private void reach(ElementHandle wanted, String arrived) {
        String here = "wanted => (" + arrived + ")(wanted, document.activeElement)";
        boolean back = (boolean) wanted.evaluate(LIES_BEHIND);
        for (int stops = 0; !(boolean) wanted.evaluate(here); stops++) {
            assertThat(stops).as("stops of the Tab key before " + wanted).isLessThan(MOST_STOPS);
            hit(back ? "Shift+Tab" : "Tab");
            look(back);
        }
    }

    private void look(boolean back) {
        Map<?, ?> stop = (Map<?, ?>) browser().evaluate(STOP);
        String what = stop.get("what") + " at " + browser().url();
        assertThat(stop.get("outside"))
                .as("the Tab key leaves the page at " + what)
                .isEqualTo(false);
        assertThat(stop.get("marked")).as("the focus is seen on " + what).isEqualTo(true);
        assertThat(stop.get("onScreen"))
                .as("the focus is on the screen at " + what)
                .isEqualTo(true);
        int next = ((Number) stop.get("place")).intValue();
        if (!back) {
            assertThat(next).as("the order of stops at " + what).isGreaterThan(place);
            assertThat(number(stop, "bottom"))
                    .as("the way of the eye at " + what)
                    .isGreaterThanOrEqualTo(top);
        }
        place = next;
        top = number(stop, "top");
    }

    private boolean isAt(ElementHandle wanted) {
        return (boolean) wanted.evaluate("wanted => wanted === document.activeElement");
    }

    private void hit(String key) {
        browser().keyboard().press(key);
    }

    private static double number(Map<?, ?> stop, String name) {
        return ((Number) stop.get(name)).doubleValue();
    }
}
