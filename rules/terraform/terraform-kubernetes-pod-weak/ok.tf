resource "kubernetes_deployment" "web" {
  metadata {
    name = "web"
  }

  spec {
    template {
      spec {
        # ok: terraform-kubernetes-pod-weak-host-network
        host_network = false

        container {
          name  = "web"
          # ok: terraform-kubernetes-pod-weak-image
          # ok: terraform-kubernetes-pod-weak-context-unset, terraform-kubernetes-pod-weak-memory-unset
          image = "registry.example.com/shop/web:1.4.2"

          port {
            # ok: terraform-kubernetes-pod-weak-host-port
            container_port = 8080
          }

          resources {
            # ok: terraform-kubernetes-pod-weak-memory-left-out
            limits = {
              memory = "256Mi"
            }
          }

          security_context {
            capabilities {
              drop = ["ALL"]
            }
            # ok: terraform-kubernetes-pod-weak-privileged
            privileged = false
            # ok: terraform-kubernetes-pod-weak-escalation
            allow_privilege_escalation = false
            # ok: terraform-kubernetes-pod-weak-root
            run_as_user = 10001
            # ok: terraform-kubernetes-pod-weak-root-allowed
            run_as_non_root = true
            # ok: terraform-kubernetes-pod-weak-writable
            read_only_root_filesystem = true

            capabilities {
              # ok: terraform-kubernetes-pod-weak-capability
              add = ["NET_BIND_SERVICE"]
            }
          }
        }
      }
    }
  }
}

resource "kubernetes_role" "reader" {
  metadata {
    name = "reader"
  }

  rule {
    api_groups = [""]
    # ok: terraform-kubernetes-pod-weak-role
    resources  = ["pods"]
    verbs      = ["get", "list"]
  }
}

# Another provider has an attribute of the same name.
resource "example_machine" "web" {
  # ok: terraform-kubernetes-pod-weak-privileged
  privileged = true
}

# What the pod says counts for its containers.
resource "kubernetes_pod_v1" "set_for_all" {
  spec {
    security_context {
      run_as_non_root = true
      run_as_user     = 10001
    }

    container {
      name  = "web"
      # ok: terraform-kubernetes-pod-weak-context-unset, terraform-kubernetes-pod-weak-memory-unset
      image = "registry.example.com/shop/web:1.4.2"

      resources {
        limits = local.limits
      }

      security_context {
        allow_privilege_escalation = false
        capabilities {
          drop = ["ALL"]
        }
      }
    }
  }
}

resource "kubernetes_pod_v1" "capabilities" {
  spec {
    container {
      name  = "web"
      image = "registry.example.com/shop/web:1.4.2"

      resources {
        limits = local.limits
      }

      # ok: terraform-kubernetes-pod-weak-capabilities-kept
      security_context {
        run_as_non_root = true
        capabilities {
          drop = ["ALL"]
        }
      }
    }
  }
}

resource "kubernetes_role_binding_v1" "of_worker" {
  subject {
    kind = "ServiceAccount"
    # ok: terraform-kubernetes-pod-weak-default-account
    name      = "worker"
    namespace = "shop"
  }
}
