package org.carepurse.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FormFieldTest {

    @Test
    void the_secret_of_a_form_with_a_file_is_its_first_part() {
        assertThat(first("--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nS3cret\r\n--x\r\n"))
                .isEqualTo("S3cret");
        assertThat(
                        first(
                                "--x\r\ncontent-disposition: form-data; name=\"csrf\"\r\nContent-Type: text/plain\r\n\r\nS3cret\r\n--x--"))
                .isEqualTo("S3cret");
    }

    @Test
    void a_secret_anywhere_else_is_none() {
        String file = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
        String secret = "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nS3cret\r\n--x--";
        assertThat(first(file + secret)).isNull();
        assertThat(first("preamble\r\n" + secret)).isNull();
        assertThat(first(secret.replace("csrf", "key"))).isNull();
        assertThat(first("")).isNull();
    }

    private static String first(String form) {
        return FormField.firstPart("csrf", form.getBytes(StandardCharsets.ISO_8859_1));
    }
}
