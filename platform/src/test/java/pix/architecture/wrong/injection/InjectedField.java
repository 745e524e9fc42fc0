package pix.architecture.wrong.injection;

import org.springframework.beans.factory.annotation.Value;

class InjectedField {

    @Value("${pix.brand}")
    String brand = "";
}
