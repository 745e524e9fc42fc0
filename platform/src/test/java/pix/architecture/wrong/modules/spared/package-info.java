@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package pix.architecture.wrong.modules.spared;
