class Parcels
  def find(town)
    # ruleid: ruby-sql-built-from-parameter
    Parcel.where("town = '#{town}'")
    #            ^^^^^^^^^^^^^^^^^^
  end
end
