package org.carepurse.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** A mouse or a finger. */
final class Pointer extends Hands {

    Pointer(Page page) {
        super(page);
    }

    @Override
    void activate(Locator target) {
        target.click();
    }

    @Override
    void fill(Locator field, String text) {
        field.fill(text);
    }

    @Override
    void tick(Locator answer) {
        answer.check();
    }

    @Override
    void select(Locator list, String option) {
        list.selectOption(new SelectOption().setLabel(option));
    }
}
