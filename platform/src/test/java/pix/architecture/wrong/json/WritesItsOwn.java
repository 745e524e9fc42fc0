package pix.architecture.wrong.json;

import tools.jackson.databind.json.JsonMapper;

class WritesItsOwn {

    static String of(Object model) {
        return JsonMapper.builder().build().writeValueAsString(model);
    }
}
