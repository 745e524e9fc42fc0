package pix.bank.making.file;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one writer of JSON, and its reader: what a record leaves out is left out. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(NON_NULL))
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .build();
    private static final ObjectWriter FOR_PEOPLE = MAPPER.writerWithDefaultPrettyPrinter();

    private Json() {}

    public static String of(Object model) {
        return MAPPER.writeValueAsString(model);
    }

    /** To be read by people: a line for each value. */
    public static String indented(Object model) {
        return FOR_PEOPLE.writeValueAsString(model);
    }

    public static JsonNode tree(String model) {
        return MAPPER.readTree(model);
    }
}
